package kaskad.reading.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionTitleTest {
    @Test
    void putsTheNumberOfASectionBeforeItsTitleOnce() {
        assertThat(SectionTitle.of("1", "Методика")).isEqualTo("1. Методика");
        assertThat(SectionTitle.of("I.", "Методика")).isEqualTo("I. Методика");
        assertThat(SectionTitle.of("1.", "1. Методика")).isEqualTo("1. Методика");
        assertThat(SectionTitle.of("", "Методика")).isEqualTo("Методика");
        assertThat(SectionTitle.of("5", "5-летие школы")).isEqualTo("5. 5-летие школы");
        assertThat(SectionTitle.of("3)", "Кадры")).isEqualTo("3) Кадры");
    }
}
