package kaskad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.documents.Acts;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftExecutor;
import kaskad.intake.draft.DraftMeasure;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.Plans;
import kaskad.storage.Attachment;
import kaskad.storage.Attachments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class ImportsTest {
    private static final String PLAN = """
            <html><body>
            <p>Муниципальный план мероприятий по развитию математического образования на 2025–2030 годы</p>
            <table>
            <tr><td>№ п/п</td><td>Мероприятие</td><td>Срок исполнения</td><td>Исполнители</td></tr>
            <tr><td colspan="4">Управление качеством</td></tr>
            <tr><td>1.</td><td>Разработка муниципального плана</td><td>Апрель 2025 года</td><td>Лицей радуги</td></tr>
            <tr><td>2.</td><td>Разработка планов школ</td><td>До 1 июня 2025 года</td><td>ОО, Лицей радуги</td></tr>
            <tr><td>3.</td><td>Расширение сети классов</td><td></td><td></td></tr>
            </table></body></html>
            """;

    @Autowired
    private Region regions;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportQueries queries;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanQueries planQueries;

    @Autowired
    private Acts acts;

    @Autowired
    private Attachments attachments;

    @Autowired
    private ImportStore store;

    @Autowired
    private ReadingQueue queue;

    private Region.Built built;
    private Actor coordinator;

    @BeforeEach
    void region() {
        built = regions.build(2);
        coordinator = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
    }

    @Test
    void readsAPlanBesideItsDocument() throws InterruptedException {
        Import read = read(PLAN);
        Draft draft = draft(read);
        assertThat(draft.measureCount()).isEqualTo(3);
        assertThat(measure(draft, 1).deadline().kind()).isEqualTo("once");
        assertThat(measure(draft, 2).executors().getFirst().target()).isEqualTo(ExecutorTarget.SCHOOLS);
        assertThat(draft.findings()).anyMatch(finding -> finding.isAbout(0, 3));
        assertThat(queries.blocks(coordinator.scope(Permission.IMPORT), read.id()))
                .hasValueSatisfying(blocks -> assertThat(blocks.size()).isGreaterThan(4));
    }

    @Test
    void readsACorrectedDeadlineAnewAndForgetsItsFinding() throws InterruptedException {
        Import read = read(PLAN);
        Cell cell = new Cell.Measure(0, 3, Cell.MeasureField.DEADLINE);
        imports.edit(coordinator, read.id(), cell, "", "до 1 сентября 2026 года");
        Draft draft = draft(imports.get(coordinator, read.id()));
        assertThat(measure(draft, 3).deadline().norm()).containsEntry("due", "2026-09-01");
        assertThat(draft.findings())
                .noneMatch(finding -> finding.isAbout(0, 3) && finding.rule().contains("deadline"));
    }

    @Test
    void complainsAgainOfACellThatWasEmptied() throws InterruptedException {
        Import read = read(PLAN);
        Cell cell = new Cell.Measure(0, 1, Cell.MeasureField.DEADLINE);
        imports.edit(coordinator, read.id(), cell, "Апрель 2025 года", "");
        assertThat(draft(imports.get(coordinator, read.id())).findings())
                .anyMatch(finding -> finding.isAbout(0, 1) && finding.rule().equals("deadline-missing"));
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseTyped() throws InterruptedException {
        Import read = read(PLAN);
        Cell cell = new Cell.Measure(0, 1, Cell.MeasureField.TITLE);
        imports.edit(coordinator, read.id(), cell, "Разработка муниципального плана", "Утверждение плана");
        assertRefused(
                () -> imports.edit(coordinator, read.id(), cell, "Разработка муниципального плана", "Принятие плана"),
                new ImportRefusal.CellChanged("Утверждение плана", "Принятие плана"));
    }

    @Test
    void remembersAWordingForTheAuthority() throws InterruptedException {
        Import read = read(PLAN);
        imports.resolve(
                coordinator,
                read.id(),
                "лицей  Радуги",
                new ExecutorChoice(ExecutorTarget.ORGANISATION, built.school().id(), true));
        assertThat(executors(draft(imports.get(coordinator, read.id()))))
                .filteredOn(executor -> executor.text().equals("Лицей радуги"))
                .hasSize(2)
                .allMatch(executor -> built.school().id().equals(executor.organisation()));
        assertThat(executors(draft(read(PLAN))))
                .filteredOn(executor -> executor.text().equals("Лицей радуги"))
                .allMatch(DraftExecutor::remembered);
    }

    @Test
    void acceptsAPlanAsADraftAndTakesItBack() throws InterruptedException {
        Import read = read(PLAN);
        ImportState.Accepted accepted =
                imports.accept(coordinator, read.id(), read.version(), new AcceptForm(true, true));
        PlanId plan = new PlanId(accepted.plans().getFirst());
        assertThat(plans.get(coordinator, plan).measures()).isEqualTo(3);
        assertThat(planQueries.measures(coordinator.scope(Permission.VIEW), plan))
                .hasSize(3);
        assertThat(accepted.act()).isNotNull();
        imports.undo(coordinator, read.id());
        assertThat(imports.get(coordinator, read.id()).state()).isInstanceOf(ImportState.Read.class);
        assertThatThrownBy(() -> plans.get(coordinator, plan)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> acts.get(coordinator, accepted.act())).isInstanceOf(Refused.class);
    }

    @Test
    void opensAgainWhenItsPlanIsDiscarded() throws InterruptedException {
        Import read = read(PLAN);
        ImportState.Accepted accepted =
                imports.accept(coordinator, read.id(), read.version(), new AcceptForm(true, false));
        plans.discard(coordinator, new PlanId(accepted.plans().getFirst()));
        assertThat(imports.get(coordinator, read.id()).state()).isInstanceOf(ImportState.Read.class);
    }

    @Test
    void asksForThePeriodBeforeItAccepts() throws InterruptedException {
        Import read = read(PLAN);
        imports.edit(coordinator, read.id(), new Cell.Plan(0, Cell.PlanField.FROM), "01.01.2025", "");
        int version = imports.get(coordinator, read.id()).version();
        assertThatThrownBy(() -> imports.accept(coordinator, read.id(), version, new AcceptForm(true, false)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(ImportRefusal.PeriodMissing.class));
    }

    @Test
    void refusesToAcceptWhatTheActorHasNotSeen() throws InterruptedException {
        Import read = read(PLAN);
        imports.edit(coordinator, read.id(), new Cell.Measure(0, 1, Cell.MeasureField.NUMBER), "1.", "1");
        assertRefused(
                () -> imports.accept(coordinator, read.id(), read.version(), new AcceptForm(true, false)),
                new ImportRefusal.ImportChanged("plan.html"));
    }

    @Test
    void keepsWhatWasReadOfADroppedDocument() throws InterruptedException {
        Import read = read(PLAN);
        imports.drop(coordinator, read.id());
        assertThat(queries.list(coordinator.scope(Permission.IMPORT))).isEmpty();
        imports.again(coordinator, read.id());
        assertThat(draft(imports.get(coordinator, read.id())).measureCount()).isEqualTo(3);
    }

    @Test
    void readsAfterARestartWhatWasLeftWaiting() throws InterruptedException {
        UUID id = leftWaiting();
        queue.beginAgain();
        assertThat(Waiting.untilRead(imports, coordinator, id).state()).isInstanceOf(ImportState.Read.class);
    }

    /** As a server leaves it that stops between the upload and the reading. */
    private UUID leftWaiting() {
        UUID id = UUID.randomUUID();
        Attachment file = attachments.keep(
                coordinator, built.municipality().place(), "plan.html", PLAN.getBytes(StandardCharsets.UTF_8));
        Instant then = Instant.EPOCH;
        store.insert(
                new Import(id, file.place(), file.id(), "plan.html", "Лицо", then, then, 0, new ImportState.Reading()),
                coordinator,
                null);
        return id;
    }

    @Test
    void hidesADocumentFromTheNeighbour() throws InterruptedException {
        Import read = read(PLAN);
        Region.Built other = regions.build(built.region(), 1);
        Actor neighbour = regions.person(Role.COORDINATOR, other.centre(), other.municipality());
        assertRefused(() -> imports.get(neighbour, read.id()), new ImportRefusal.NoSuchImport(read.id()));
        assertRefused(
                () -> imports.upload(neighbour, built.municipality().id(), "a.txt", new byte[] {65}),
                new ImportRefusal.NotYourImport(built.municipality().shortName()));
    }

    private Import read(String html) throws InterruptedException {
        UUID id = imports.upload(
                coordinator, built.municipality().id(), "plan.html", html.getBytes(StandardCharsets.UTF_8));
        return Waiting.untilRead(imports, coordinator, id);
    }

    private static Draft draft(Import given) {
        return given.state().draft().orElseThrow();
    }

    private static DraftMeasure measure(Draft draft, int position) {
        return Cells.find(draft, new Cell.Measure(0, position, Cell.MeasureField.TITLE));
    }

    private static List<DraftExecutor> executors(Draft draft) {
        return draft.plans()
                .getFirst()
                .measures()
                .flatMap(m -> m.executors().stream())
                .toList();
    }

    private static void assertRefused(Runnable action, Refusal refusal) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
