package kaskad.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Period;
import kaskad.kernel.Place;
import kaskad.office.write.HeaderBlock;
import kaskad.office.write.OfficialDocument;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.PlanState;
import org.junit.jupiter.api.Test;

class PlanPaperTest {
    private static final UUID ID = new UUID(7, 7);

    @Test
    void stampsADraftAsOne() {
        PlanCard draft = new PlanCard(
                new PlanId(ID),
                new Place(null, null, ID),
                "Школа № 1",
                ZoneOffset.UTC,
                PlanLevel.SCHOOL,
                "План работы",
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                new PlanState.Draft(null),
                1,
                null,
                null,
                0,
                0,
                0);
        OfficialDocument paper = PlanPaper.of(draft, List.of());
        assertThat(paper.parts().getFirst().headers()).containsExactly(new HeaderBlock(List.of("ПРОЕКТ", "Школа № 1")));
        assertThat(paper.parts().getFirst().blocks().getFirst())
                .hasToString("Heading[level=0, text=План работы\nна 2026 год]");
    }
}
