package kaskad.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final String TEXT =
            "ПЛАН\nмероприятий («дорожная карта»)\n\n1.\tПровести семинар, № 5\tдо 01.03.2026\tМБОУ СОШ\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void tellsTheCharacterSetOfRussianText(String name) {
        assertThat(Encodings.text(TEXT.getBytes(Charset.forName(name)))).isEqualTo(TEXT);
    }

    @Test
    void tellsTheSetsOfOtherSystems() {
        String plain = TEXT.replaceAll("[«»№]", "");
        assertThat(Encodings.text(plain.getBytes(Charset.forName("KOI8-R")))).isEqualTo(plain);
        assertThat(Encodings.text(plain.getBytes(Charset.forName("IBM866")))).isEqualTo(plain);
    }

    @Test
    void takesCapitalsForWindows() {
        String capitals = "ПРИКАЗ № 5";
        assertThat(Encodings.text(capitals.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(capitals);
    }

    @Test
    void knowsOneKindOfLineEnd() {
        assertThat(Encodings.text("\uFEFFа\r\nб\rв\fг".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("а\nб\nв\nг");
    }
}
