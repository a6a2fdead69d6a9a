package kaskad.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kaskad.documents.Grounds;
import kaskad.reading.amendments.Amendment;
import kaskad.reading.amendments.Operation;
import kaskad.reading.amendments.PartKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DraftActTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void keepsAmendmentsInTheImport() {
        Amendment amendment = new Amendment(
                "1.1",
                new Amendment.Target("приказ", LocalDate.of(2025, 5, 14), "5"),
                List.of(new Amendment.Part(PartKind.ROW, "2", null)),
                Operation.REPLACE_WORDS,
                "май",
                "июнь",
                List.of(List.of("2.", "Слёт")),
                "в строке 2");
        DraftAct act = new DraftAct("приказ", "", "", null, "", "", "", "", "", List.of(), List.of(amendment), Grounds.NONE);
        assertThat(JSON.readValue(JSON.writeValueAsString(act), DraftAct.class)).isEqualTo(act);
    }

    @Test
    void readsDraftsThatKnewOfNoAmendments() {
        String earlier = JSON.writeValueAsString(DraftAct.EMPTY).replace(",\"amendments\":[]", "");
        assertThat(earlier).doesNotContain("amendments");
        assertThat(JSON.readValue(earlier, DraftAct.class)).isEqualTo(DraftAct.EMPTY);
    }
}
