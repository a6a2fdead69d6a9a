package kaskad.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftAct;
import kaskad.intake.draft.DraftClause;
import kaskad.intake.draft.DraftExecutor;
import kaskad.intake.draft.DraftMeasure;
import kaskad.intake.draft.DraftPlan;
import kaskad.intake.draft.DraftSection;
import kaskad.intake.draft.DraftTarget;
import kaskad.kernel.Refused;
import kaskad.plans.PlanLevel;
import kaskad.reading.deadlines.DeadlineContext;
import org.jspecify.annotations.Nullable;

/** Puts a person's words into a cell: a wording of a deadline or of executors is read anew. */
final class Corrections {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Draft draft;
    private final Function<String, List<DraftExecutor>> executors;

    /** {@code executors} reads and matches a cell of executors. */
    Corrections(Draft draft, Function<String, List<DraftExecutor>> executors) {
        this.draft = draft;
        this.executors = executors;
    }

    Draft put(Cell cell, String value) {
        try {
            return switch (cell) {
                case Cell.Act(var field) -> draft.withAct(act(draft.act(), field, value));
                case Cell.Clause(int index, var field) ->
                    draft.withAct(Objects.requireNonNullElse(draft.act(), DraftAct.EMPTY)
                            .withClause(index, old -> clause(old, field, value)));
                case Cell.Plan(int plan, var field) -> draft.withPlan(plan, old -> plan(old, field, value));
                case Cell.Section(int plan, int index, var field) ->
                    draft.withPlan(plan, old -> old.withSection(index, one -> section(one, field, value)));
                case Cell.Measure measure -> draft.withPlan(measure.plan(), old -> measure(old, measure, value));
                case Cell.Target(int plan, int index, var field) ->
                    draft.withPlan(plan, old -> old.withTarget(index, one -> target(one, field, value)));
            };
        } catch (IndexOutOfBoundsException e) {
            throw new Refused(new ImportRefusal.NoSuchCell(cell.path()));
        }
    }

    private static DraftAct act(@Nullable DraftAct given, Cell.ActField field, String value) {
        DraftAct old = Objects.requireNonNullElse(given, DraftAct.EMPTY);
        return switch (field) {
            case KIND -> old.withKind(value);
            case ISSUER -> old.withIssuer(value);
            case NUMBER -> old.withNumber(value);
            case DATE -> old.withDate(date(value));
            case TITLE -> old.withTitle(value);
            case CONTROL_POST -> old.withControl(value, old.controlPerson());
            case CONTROL_PERSON -> old.withControl(old.controlPost(), value);
            case SIGNATORY_POST -> old.withSignatory(value, old.signatoryPerson());
            case SIGNATORY_PERSON -> old.withSignatory(old.signatoryPost(), value);
        };
    }

    private DraftClause clause(DraftClause old, Cell.ClauseField field, String value) {
        DraftAct act = draft.act();
        LocalDate date = act == null ? null : act.date();
        DeadlineContext context = date == null ? DeadlineContext.NONE : DeadlineContext.year(date.getYear());
        return switch (field) {
            case NUMBER -> new DraftClause(value, old.text(), old.addressees(), old.deadline());
            case TEXT -> new DraftClause(old.number(), required(value), old.addressees(), old.deadline());
            case ADDRESSEES -> new DraftClause(old.number(), old.text(), value, old.deadline());
            case DEADLINE ->
                new DraftClause(old.number(), old.text(), old.addressees(), Deadlines.read(value, context));
        };
    }

    private static DraftPlan plan(DraftPlan old, Cell.PlanField field, String value) {
        return switch (field) {
            case TITLE -> old.withTitle(required(value));
            case LEVEL -> old.withLevel(level(value));
            case FROM -> reread(old.withPeriod(date(value), old.until()));
            case UNTIL -> reread(old.withPeriod(old.from(), date(value)));
        };
    }

    /** A year that a deadline does not say is the plan's. */
    private static DraftPlan reread(DraftPlan plan) {
        return plan.withMeasures(measure ->
                measure.withDeadline(Deadlines.read(measure.deadline().raw(), plan)));
    }

    private static DraftSection section(DraftSection old, Cell.SectionField field, String value) {
        return switch (field) {
            case NUMBER -> new DraftSection(value, old.title(), old.measures());
            case TITLE -> new DraftSection(old.number(), value, old.measures());
        };
    }

    private DraftPlan measure(DraftPlan plan, Cell.Measure cell, String value) {
        if (plan.measures().noneMatch(measure -> measure.position() == cell.position())) {
            throw new Refused(new ImportRefusal.NoSuchCell(cell.path()));
        }
        return plan.withMeasures(
                old -> old.position() == cell.position() ? measure(plan, old, cell.field(), value) : old);
    }

    private DraftMeasure measure(DraftPlan plan, DraftMeasure old, Cell.MeasureField field, String value) {
        return switch (field) {
            case NUMBER -> old.withNumber(value);
            case TITLE -> old.withTitle(required(value));
            case DEADLINE -> old.withDeadline(Deadlines.read(value, plan));
            case EXECUTORS -> old.withExecutors(value, executors.apply(value));
            case RESULT -> old.withResult(value);
        };
    }

    private static DraftTarget target(DraftTarget old, Cell.TargetField field, String value) {
        return switch (field) {
            case NUMBER -> old.withNumber(value);
            case TITLE -> old.withTitle(required(value));
            case VALUE -> old.withValue(number(value), old.unit());
            case UNIT -> old.withValue(old.value(), value);
            case DUE -> old.withDue(date(value));
        };
    }

    private static String required(String value) {
        if (value.isBlank()) {
            throw new Refused(new ImportRefusal.TitleMissing());
        }
        return value;
    }

    private static PlanLevel level(String value) {
        try {
            return PlanLevel.of(value);
        } catch (IllegalArgumentException e) {
            throw new Refused(new ImportRefusal.LevelMissing(value));
        }
    }

    private static @Nullable BigDecimal number(String value) {
        try {
            return value.isBlank() ? null : new BigDecimal(value.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new Refused(new ImportRefusal.NotANumber(value));
        }
    }

    private static @Nullable LocalDate date(String value) {
        try {
            return value.isBlank() ? null : LocalDate.parse(value.strip(), DATE);
        } catch (DateTimeParseException e) {
            throw new Refused(new ImportRefusal.NotADate(value));
        }
    }
}
