package kaskad.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.intake.Cell;
import kaskad.intake.Cells;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftDeadline;
import kaskad.intake.draft.DraftExecutor;
import kaskad.intake.draft.DraftMeasure;
import kaskad.intake.draft.DraftPlan;
import kaskad.plans.PlanLevel;
import kaskad.reading.matching.MatchReason;
import kaskad.ui.Choice;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Cells of one draft as view records, with what their words mean. */
final class CellViews {
    /** Units of the reading contract. */
    private static final List<String> UNITS = List.of("percent", "times", "count");

    private final UUID id;
    private final Draft draft;
    private final Map<UUID, String> names;
    private final ControlDates dates;
    private final Texts texts;

    CellViews(UUID id, Draft draft, Map<UUID, String> names, ControlDates dates, Texts texts) {
        this.id = id;
        this.draft = draft;
        this.names = names;
        this.dates = dates;
        this.texts = texts;
    }

    CellView cell(Cell cell) {
        String label = label(cell);
        return new CellView(
                "c-" + cell.path().replace('.', '-'),
                ImportUrls.cell(id, cell),
                label,
                Cells.text(draft, cell),
                kind(cell),
                choices(cell),
                deadline(cell),
                cell instanceof Cell.Measure measure && measure.field() == Cell.MeasureField.EXECUTORS
                        ? executors(measure)
                        : List.of(),
                false);
    }

    String label(Cell cell) {
        return switch (cell) {
            case Cell.Act(var field) -> texts.text("intake.act." + word(field));
            case Cell.Clause(int index, var field) ->
                texts.text("intake.clause." + word(field), Integer.toString(index + 1));
            case Cell.Plan(int _, var field) -> texts.text("intake.plan." + word(field));
            case Cell.Section(int _, int index, var field) ->
                texts.text("intake.section." + word(field), Integer.toString(index + 1));
            case Cell.Measure measure -> texts.text("intake.measure." + word(measure.field()), row(measure));
            case Cell.Target(int _, int index, var field) ->
                texts.text("intake.target." + word(field), Integer.toString(index + 1));
        };
    }

    /** The number that the document gives the row, else its place. */
    private String row(Cell.Measure cell) {
        String number = measureAt(cell).number().replaceFirst("\\.$", "");
        return number.isBlank() ? Integer.toString(cell.position()) : number;
    }

    private static String word(Enum<?> field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static CellView.Kind kind(Cell cell) {
        return switch (cell) {
            case Cell.Act(var field) ->
                switch (field) {
                    case DATE -> CellView.Kind.DATE;
                    case ISSUER, TITLE, CONTROL_POST, SIGNATORY_POST -> CellView.Kind.AREA;
                    case KIND, NUMBER, CONTROL_PERSON, SIGNATORY_PERSON -> CellView.Kind.LINE;
                };
            case Cell.Clause(int _, var field) ->
                switch (field) {
                    case NUMBER -> CellView.Kind.LINE;
                    case TEXT, ADDRESSEES -> CellView.Kind.AREA;
                    case DEADLINE -> CellView.Kind.DEADLINE;
                };
            case Cell.Plan(int _, var field) ->
                switch (field) {
                    case TITLE -> CellView.Kind.AREA;
                    case LEVEL -> CellView.Kind.CHOICE;
                    case FROM, UNTIL -> CellView.Kind.DATE;
                };
            case Cell.Section _ -> CellView.Kind.AREA;
            case Cell.Measure measure ->
                switch (measure.field()) {
                    case NUMBER -> CellView.Kind.LINE;
                    case TITLE, RESULT -> CellView.Kind.AREA;
                    case DEADLINE -> CellView.Kind.DEADLINE;
                    case EXECUTORS -> CellView.Kind.EXECUTORS;
                };
            case Cell.Target(int _, int _, var field) ->
                switch (field) {
                    case TITLE -> CellView.Kind.AREA;
                    case NUMBER, VALUE -> CellView.Kind.LINE;
                    case UNIT -> CellView.Kind.CHOICE;
                    case DUE -> CellView.Kind.DATE;
                };
        };
    }

    private List<Choice> choices(Cell cell) {
        return switch (cell) {
            case Cell.Plan(int _, var field)
            when field == Cell.PlanField.LEVEL ->
                Stream.of(PlanLevel.values())
                        .map(level -> new Choice(level.word(), texts.text("intake.level." + level.word())))
                        .toList();
            case Cell.Target(int _, int _, var field)
            when field == Cell.TargetField.UNIT ->
                UNITS.stream()
                        .map(unit -> new Choice(unit, texts.text("intake.unit." + unit)))
                        .toList();
            case Cell.Act _, Cell.Clause _, Cell.Plan _, Cell.Section _, Cell.Measure _, Cell.Target _ -> List.of();
        };
    }

    private CellView.@Nullable DeadlineView deadline(Cell cell) {
        return switch (cell) {
            case Cell.Measure measure
            when measure.field() == Cell.MeasureField.DEADLINE -> {
                DraftPlan plan = draft.plans().get(measure.plan());
                yield meaning(measureAt(measure).deadline(), plan);
            }
            case Cell.Clause(int index, var field)
            when field == Cell.ClauseField.DEADLINE ->
                meaning(Objects.requireNonNull(draft.act()).clauses().get(index).deadline(), null);
            case Cell.Measure _, Cell.Clause _, Cell.Act _, Cell.Plan _, Cell.Section _, Cell.Target _ -> null;
        };
    }

    private CellView.@Nullable DeadlineView meaning(DraftDeadline deadline, @Nullable DraftPlan plan) {
        return deadline.raw().isBlank() ? null : dates.of(deadline, plan);
    }

    private DraftMeasure measureAt(Cell.Measure cell) {
        return draft.plans()
                .get(cell.plan())
                .measures()
                .filter(measure -> measure.position() == cell.position())
                .findFirst()
                .orElseThrow();
    }

    private List<CellView.ExecutorView> executors(Cell.Measure cell) {
        return measureAt(cell).executors().stream().map(this::executor).toList();
    }

    CellView.ExecutorView executor(DraftExecutor executor) {
        UUID suggestion = executor.suggestion();
        MatchReason reason = executor.reason();
        return new CellView.ExecutorView(
                executor.text(),
                ImportUrls.executor(id, executor.text()),
                ImportUrls.part(id, "executor"),
                name(executor),
                executor.confidence(),
                reason == null ? null : texts.text("intake.match-reason." + reason.word()),
                executor.remembered(),
                suggestion == null ? null : suggestion.toString(),
                suggestion == null ? null : names.getOrDefault(suggestion, ""));
    }

    private @Nullable String name(DraftExecutor executor) {
        return switch (executor.target()) {
            case ORGANISATION -> names.getOrDefault(Objects.requireNonNull(executor.organisation()), "");
            case SCHOOLS, MUNICIPALITIES, EXTERNAL ->
                texts.text("intake.target-group." + executor.target().word());
            case UNMATCHED -> null;
        };
    }
}
