package kaskad.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kaskad.documents.NewAct;
import kaskad.documents.NewClause;
import kaskad.documents.NewMember;
import kaskad.documents.Official;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftAct;
import kaskad.intake.draft.DraftClause;
import kaskad.intake.draft.DraftFinding;
import kaskad.intake.draft.DraftMeasure;
import kaskad.intake.draft.DraftPlan;
import kaskad.intake.draft.DraftTarget;
import kaskad.kernel.Period;
import kaskad.kernel.Refused;
import kaskad.plans.NewExecutor;
import kaskad.plans.NewFinding;
import kaskad.plans.NewMeasure;
import kaskad.plans.NewPlan;
import kaskad.plans.NewSection;
import kaskad.plans.NewTarget;
import kaskad.plans.PlanLevel;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/** From what was checked to what the registers take; refuses what is not said yet. */
final class Acceptance {
    private static final String DOCUMENT = "документ";

    private final Import given;
    private final Draft draft;

    Acceptance(Import given) {
        this.given = given;
        this.draft = given.open();
    }

    /** The act; a document that is none enters by its name, so that it can be found. */
    NewAct act() {
        DraftAct act = Objects.requireNonNullElse(draft.act(), DraftAct.EMPTY);
        String title = act.title().isBlank() && draft.act() == null ? given.fileName() : act.title();
        return new NewAct(
                given.place().organisation(),
                act.kind().isBlank() ? DOCUMENT : act.kind(),
                given(act.issuer()),
                given(act.number()),
                act.date(),
                given(title),
                official(act.controlPost(), act.controlPerson()),
                official(act.signatoryPost(), act.signatoryPerson()),
                given.attachment(),
                act.clauses().stream().map(Acceptance::clause).toList(),
                members(),
                act.grounds());
    }

    List<NewPlan> plans() {
        return java.util.stream.IntStream.range(0, draft.plans().size())
                .mapToObj(this::plan)
                .toList();
    }

    private NewPlan plan(int index) {
        DraftPlan plan = draft.plans().get(index);
        return new NewPlan(
                given.place().organisation(),
                level(plan),
                plan.title().isBlank() ? given.fileName() : plan.title(),
                period(plan),
                given.attachment(),
                plan.sections().stream()
                        .map(section -> new NewSection(
                                section.number(),
                                section.title(),
                                section.measures().stream()
                                        .map(Acceptance::measure)
                                        .toList()))
                        .toList(),
                plan.targets().stream().map(Acceptance::target).toList(),
                draft.findings().stream()
                        .filter(finding -> finding.plan() == null || finding.plan() == index)
                        .map(Acceptance::finding)
                        .toList());
    }

    private static NewMeasure measure(DraftMeasure measure) {
        if (measure.title().isBlank()) {
            throw new Refused(new ImportRefusal.TitleMissing());
        }
        return new NewMeasure(
                measure.number(),
                measure.title(),
                Deadlines.deadline(measure.deadline()),
                measure.executorsRaw(),
                measure.executors().stream()
                        .map(executor -> new NewExecutor(executor.text(), executor.target(), executor.organisation()))
                        .toList(),
                measure.result());
    }

    private static NewTarget target(DraftTarget target) {
        return new NewTarget(
                target.number(),
                target.title(),
                target.deadline(),
                target.kind(),
                target.value(),
                given(target.unit()),
                target.baseYear(),
                target.due());
    }

    private static NewFinding finding(DraftFinding finding) {
        return new NewFinding(
                finding.rule(),
                NewFinding.Severity.of(finding.severity().word()),
                finding.message(),
                finding.advice(),
                given(finding.quote()),
                finding.measure(),
                finding.field(),
                finding.together(),
                finding.arguments());
    }

    private static NewClause clause(DraftClause clause) {
        Deadline deadline = clause.deadline().raw().isBlank() ? null : Deadlines.deadline(clause.deadline());
        return new NewClause(given(clause.number()), clause.text(), given(clause.addressees()), deadline);
    }

    private List<NewMember> members() {
        return draft.groups().stream()
                .flatMap(group -> group.members().stream()
                        .map(member -> new NewMember(group.title(), member.person(), given(member.post()))))
                .toList();
    }

    private static PlanLevel level(DraftPlan plan) {
        PlanLevel level = plan.level();
        if (level == null) {
            throw new Refused(new ImportRefusal.LevelMissing(plan.title()));
        }
        return level;
    }

    private static Period period(DraftPlan plan) {
        LocalDate from = plan.from();
        LocalDate until = plan.until();
        if (from == null || until == null || until.isBefore(from)) {
            throw new Refused(new ImportRefusal.PeriodMissing(plan.title()));
        }
        return new Period(from, until);
    }

    private static @Nullable Official official(String post, String person) {
        return post.isBlank() && person.isBlank() ? null : new Official(given(post), given(person));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }
}
