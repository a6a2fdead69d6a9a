package kaskad.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One invented plan, saved by LibreOffice in the formats of word processors. */
class SameDocumentTest {
    private static List<Block> blocks(String format) throws IOException {
        try (InputStream in = SameDocumentTest.class.getResourceAsStream("/documents/plan." + format)) {
            OfficeDocument document =
                    new DocumentReader().read(Objects.requireNonNull(in).readAllBytes(), "a");
            assertThat(document.format()).isEqualTo(Format.ofWord(format));
            return document.blocks();
        }
    }

    @Test
    void readsBoxesNumbersMergedAndNestedCells() throws IOException {
        List<Block> blocks = blocks("docx");
        assertThat(Told.paragraphs(blocks))
                .containsExactly(
                        "Приложение",
                        "к приказу от 12.02.2025 № 15",
                        "Приказ",
                        "План мероприятий на 2025 год",
                        "Примечание: сроки могут меняться.");
        Table table = Told.tables(blocks).getFirst();
        assertThat(Told.cells(table))
                .contains(
                        List.of("1.", "Совещание с руководителями", "Октябрь", "УО", "Протокол"),
                        List.of("2.", "Совещание с руководителями", "Март", "МАУ ИМЦ", "Справка и отчёт"),
                        List.of("3.", "Диагностические работы:\nпо графику", "Ноябрь\n2025", "Ноябрь\n2025", "Анализ"),
                        List.of("2.1.", "Собрания", "В течение года", "Классные руководители", ""));
        assertThat(Told.cells(table.rows().get(3).get(1).nested().getFirst()))
                .containsExactly(List.of("Математика", "9 класс"), List.of("Физика", "11 класс"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "odt", "rtf"})
    void saysTheSameInEveryFormat(String format) throws IOException {
        assertThat(blocks(format)).isEqualTo(blocks("docx"));
    }
}
