package kaskad.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftAct;
import kaskad.intake.draft.DraftClause;
import kaskad.intake.draft.DraftMeasure;
import kaskad.intake.draft.DraftPlan;
import kaskad.intake.draft.DraftSection;
import kaskad.intake.draft.DraftTarget;
import kaskad.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, as a person would type it. */
public final class Cells {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Cells() {}

    public static String text(Draft draft, Cell cell) {
        try {
            return switch (cell) {
                case Cell.Act(var field) -> act(Objects.requireNonNullElse(draft.act(), DraftAct.EMPTY), field);
                case Cell.Clause(int index, var field) -> clause(clauseAt(draft, index), field);
                case Cell.Plan(int plan, var field) -> plan(draft.plans().get(plan), field);
                case Cell.Section(int plan, int index, var field) ->
                    section(draft.plans().get(plan).sections().get(index), field);
                case Cell.Measure measure -> measure(find(draft, measure), measure.field());
                case Cell.Target(int plan, int index, var field) ->
                    target(draft.plans().get(plan).targets().get(index), field);
            };
        } catch (IndexOutOfBoundsException e) {
            throw new Refused(new ImportRefusal.NoSuchCell(cell.path()));
        }
    }

    static DraftMeasure find(Draft draft, Cell.Measure cell) {
        return draft.plans()
                .get(cell.plan())
                .measures()
                .filter(measure -> measure.position() == cell.position())
                .findFirst()
                .orElseThrow(() -> new Refused(new ImportRefusal.NoSuchCell(cell.path())));
    }

    private static DraftClause clauseAt(Draft draft, int index) {
        return Objects.requireNonNullElse(draft.act(), DraftAct.EMPTY).clauses().get(index);
    }

    private static String act(DraftAct act, Cell.ActField field) {
        return switch (field) {
            case KIND -> act.kind();
            case ISSUER -> act.issuer();
            case NUMBER -> act.number();
            case DATE -> date(act.date());
            case TITLE -> act.title();
            case CONTROL_POST -> act.controlPost();
            case CONTROL_PERSON -> act.controlPerson();
            case SIGNATORY_POST -> act.signatoryPost();
            case SIGNATORY_PERSON -> act.signatoryPerson();
        };
    }

    private static String clause(DraftClause clause, Cell.ClauseField field) {
        return switch (field) {
            case NUMBER -> clause.number();
            case TEXT -> clause.text();
            case ADDRESSEES -> clause.addressees();
            case DEADLINE -> clause.deadline().raw();
        };
    }

    private static String plan(DraftPlan plan, Cell.PlanField field) {
        return switch (field) {
            case TITLE -> plan.title();
            case LEVEL -> plan.level() == null ? "" : plan.level().word();
            case FROM -> date(plan.from());
            case UNTIL -> date(plan.until());
        };
    }

    private static String section(DraftSection section, Cell.SectionField field) {
        return switch (field) {
            case NUMBER -> section.number();
            case TITLE -> section.title();
        };
    }

    private static String measure(DraftMeasure measure, Cell.MeasureField field) {
        return switch (field) {
            case NUMBER -> measure.number();
            case TITLE -> measure.title();
            case DEADLINE -> measure.deadline().raw();
            case EXECUTORS -> measure.executorsRaw();
            case RESULT -> measure.result();
        };
    }

    private static String target(DraftTarget target, Cell.TargetField field) {
        BigDecimal value = target.value();
        return switch (field) {
            case NUMBER -> target.number();
            case TITLE -> target.title();
            case VALUE -> value == null ? "" : value.toPlainString().replace('.', ',');
            case UNIT -> target.unit();
            case DUE -> date(target.due());
        };
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }
}
