package kaskad.reading.executors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kaskad.reading.executors.Abbreviations.LookAlike;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
    @Test
    void takesTheExpansionFromTheDocument() {
        Map<String, String> found =
                Abbreviations.expansions("Сведения от общеобразовательных организаций (далее – ОО) района. "
                        + "Поручить отделу мониторинга и статистики (далее - ОМС) свод.\n"
                        + "В план вошли общеобразовательные учреждения (далее ООУ).");
        assertThat(found)
                .containsEntry("ОО", "общеобразовательных организаций")
                .containsEntry("ОМС", "отделу мониторинга и статистики")
                .containsEntry("ООУ", "общеобразовательные учреждения");
    }

    @Test
    void takesTheLastPhraseForAShortenedWord() {
        assertThat(Abbreviations.expansions("Настоящим, комитет образования города (далее – Комитет)"))
                .containsEntry("Комитет", "комитет образования города");
    }

    @Test
    void readsListsOfAbbreviations() {
        assertThat(Abbreviations.expansions("РМК – районный методический кабинет;\nОО - отдел образования."))
                .containsEntry("РМК", "районный методический кабинет")
                .containsEntry("ОО", "отдел образования");
    }

    @Test
    void leavesAmbiguousMeaningsOpen() {
        assertThat(Abbreviations.meanings("МО")).hasSizeGreaterThan(1);
        assertThat(Abbreviations.meanings("ИМЦ")).containsExactly("информационно-методический центр");
    }

    @Test
    void findsTheSlipBesideTheKnownName() {
        Map<String, Integer> used = Abbreviations.used(List.of("УО, РМК", "РМЖ", "РМК, ОО", "РМК"));
        assertThat(Abbreviations.lookAlikes(used, Set.of())).containsExactly(new LookAlike("РМЖ", "РМК"));
        assertThat(Abbreviations.lookAlikes(used, Set.of("РМЖ"))).isEmpty();
    }
}
