package kaskad.office.doc;

import static kaskad.office.Told.cells;
import static kaskad.office.Told.paragraphs;
import static kaskad.office.Told.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaskad.office.Block;
import kaskad.office.Limits;
import kaskad.office.Source;
import org.junit.jupiter.api.Test;

class OldTextTest {
    private static final Source SOURCE = new Source("a", new byte[0], Limits.USUAL);

    @Test
    void tellsRowsByTheLengthOfTheFirst() {
        List<Block> blocks = OldText.blocks(
                SOURCE, "План\r№\7Дело\7Срок\7\0071\7Первое\7\7\7Раздел\7\0072\7Вто\rрое\7май\7\7Конец\r");
        assertThat(paragraphs(blocks)).containsExactly("План", "Конец");
        assertThat(cells(tables(blocks).getFirst()))
                .containsExactly(
                        List.of("№", "Дело", "Срок"),
                        List.of("1", "Первое", ""),
                        List.of("Раздел", "Раздел", "Раздел"),
                        List.of("2", "Вто\nрое", "май"));
    }

    @Test
    void leavesOutWhatFieldsWereAskedFor() {
        assertThat(paragraphs(OldText.blocks(SOURCE, "до \u0013 DATE \u00141 мая\u0015 года\r")))
                .containsExactly("до 1 мая года");
    }
}
