package kaskad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftFinding;
import kaskad.intake.draft.DraftMend;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class MendsTest {
    /** «Koнкурс» begins with two Latin letters, «Сeминар» has one. */
    private static final String PLAN = """
            <html><body>
            <p>Муниципальный план мероприятий на 2025 год</p>
            <table>
            <tr><td>№ п/п</td><td>Мероприятие</td><td>Срок исполнения</td><td>Исполнители</td></tr>
            <tr><td>1</td><td>Koнкурс юных чтецов</td><td>до 12 сентября 20З5 года</td><td>ОО</td></tr>
            <tr><td>2</td><td>Сeминар учителей физики</td><td>Апрель 2025 года</td><td>ОО</td></tr>
            <tr><td>3</td><td>Смотр кабинетов химии</td><td>Март 2025 года</td><td>ОО</td></tr>
            </table></body></html>
            """;

    private static final String LATIN = "latin-letters";
    private static final String DIGIT = "letter-in-number";
    private static final Cell FIRST = new Cell.Measure(0, 1, Cell.MeasureField.TITLE);
    private static final Cell SECOND = new Cell.Measure(0, 2, Cell.MeasureField.TITLE);
    private static final Cell DEADLINE = new Cell.Measure(0, 1, Cell.MeasureField.DEADLINE);

    @Autowired
    private Region regions;

    @Autowired
    private Imports imports;

    @Autowired
    private Mends mends;

    private Region.Built built;
    private Actor coordinator;
    private UUID id;

    @BeforeEach
    void given() throws InterruptedException {
        built = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
        read(PLAN);
    }

    @Test
    void changesACellAndReadsItAnew() {
        mends.mend(coordinator, id, DIGIT, suggested(DIGIT).getFirst());
        assertThat(Cells.text(draft(), DEADLINE)).isEqualTo("до 12 сентября 2035 года");
        assertThat(Cells.find(draft(), new Cell.Measure(0, 1, Cell.MeasureField.DEADLINE))
                        .deadline()
                        .norm())
                .containsEntry("due", "2035-09-12");
        assertThat(suggested(DIGIT)).isEmpty();
    }

    @Test
    void changesAllOfAKindAndTakesThemBack() {
        assertThat(suggested(LATIN)).hasSize(2);
        mends.mendAll(coordinator, id, LATIN, 2);
        assertThat(Cells.text(draft(), FIRST)).isEqualTo("Конкурс юных чтецов");
        assertThat(Cells.text(draft(), SECOND)).isEqualTo("Семинар учителей физики");
        assertThat(suggested(LATIN)).isEmpty();
        mends.undo(coordinator, id);
        assertThat(Cells.text(draft(), FIRST)).isEqualTo("Koнкурс юных чтецов");
        assertThat(suggested(LATIN)).hasSize(2);
    }

    @Test
    void shrinksAFindingOfSeveralRowsWhenOneIsMended() {
        mends.mend(coordinator, id, LATIN, suggested(LATIN).getFirst());
        assertThat(suggested(LATIN)).hasSize(1);
    }

    @Test
    void leavesWhatWasRetypedSinceWhenItTakesBack() {
        mends.mendAll(coordinator, id, LATIN, 2);
        imports.edit(coordinator, id, FIRST, "Конкурс юных чтецов", "Конкурс чтецов");
        mends.undo(coordinator, id);
        assertThat(Cells.text(draft(), FIRST)).isEqualTo("Конкурс чтецов");
        assertThat(Cells.text(draft(), SECOND)).isEqualTo("Сeминар учителей физики");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseTyped() {
        DraftMend mend = suggested(LATIN).getFirst();
        imports.edit(coordinator, id, FIRST, "Koнкурс юных чтецов", "Смотр чтецов");
        assertThatThrownBy(() -> mends.mend(coordinator, id, LATIN, mend))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(ImportRefusal.CellChanged.class));
        assertThatThrownBy(() -> mends.mendAll(coordinator, id, LATIN, 2))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(ImportRefusal.ImportChanged.class));
    }

    @Test
    void changesTheTitleOfASection() throws InterruptedException {
        read(PLAN.replace("<tr><td>2</td>", "<tr><td colspan='4'>Paбота с учителями</td></tr><tr><td>2</td>"));
        Cell section = new Cell.Section(0, 1, Cell.SectionField.TITLE);
        mends.mend(coordinator, id, LATIN, suggestedIn(section));
        assertThat(Cells.text(draft(), section)).isEqualTo("Работа с учителями");
        assertThat(suggested(LATIN)).extracting(DraftMend::cell).doesNotContain(section.path());
    }

    @Test
    void showsWhatIsToBeMendedInTheDocumentItself() throws InterruptedException {
        read(PLAN.replace("</table>", "</table><p>Сведeния дают школы</p>"));
        assertThat(draft().findings())
                .filteredOn(finding -> finding.rule().equals(LATIN))
                .flatExtracting(DraftFinding::mends)
                .filteredOn(mend -> !mend.hasCell())
                .extracting(DraftMend::to)
                .containsExactly("Сведения");
        assertThat(suggested(LATIN)).hasSize(2);
    }

    @Test
    void makesAllChangesThatNeedNoJudgement() {
        assertThat(mends.mendMechanical(coordinator, id)).isEqualTo(3);
        assertThat(Mends.mends(draft(), kaskad.reading.findings.Findings::mechanical))
                .isEmpty();
        mends.undo(coordinator, id);
        assertThat(suggested(LATIN)).hasSize(2);
        assertThatThrownBy(() -> mends.undo(coordinator, id)).isInstanceOf(Refused.class);
    }

    private void read(String plan) throws InterruptedException {
        id = imports.upload(coordinator, built.municipality().id(), "plan.html", plan.getBytes(StandardCharsets.UTF_8));
        Waiting.untilRead(imports, coordinator, id);
    }

    private DraftMend suggestedIn(Cell cell) {
        return suggested(LATIN).stream()
                .filter(mend -> mend.cell().equals(cell.path()))
                .findFirst()
                .orElseThrow();
    }

    private List<DraftMend> suggested(String rule) {
        return Mends.mends(draft(), rule::equals);
    }

    private Draft draft() {
        return imports.get(coordinator, id).state().draft().orElseThrow();
    }
}
