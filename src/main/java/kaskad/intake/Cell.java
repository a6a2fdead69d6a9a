package kaskad.intake;

import java.util.Arrays;
import java.util.Locale;
import kaskad.kernel.Refused;

/** A cell of the wizard that can be corrected, and its address: {@code act.date}, {@code measure.0.12.deadline}. */
public sealed interface Cell {

    /** A requisite of the act. */
    record Act(ActField field) implements Cell {}

    /** Part of a clause, counted from 0. */
    record Clause(int index, ClauseField field) implements Cell {}

    /** What a plan says of itself; plans are counted from 0. */
    record Plan(int plan, PlanField field) implements Cell {}

    /** Part of a section's heading, counted from 0. */
    record Section(int plan, int index, SectionField field) implements Cell {}

    /** A cell of the measure at a position, counted from 1 through the plan. */
    record Measure(int plan, int position, MeasureField field) implements Cell {}

    /** Part of a target indicator, counted from 0. */
    record Target(int plan, int index, TargetField field) implements Cell {}

    /** Requisites. */
    enum ActField {
        KIND,
        ISSUER,
        NUMBER,
        DATE,
        TITLE,
        CONTROL_POST,
        CONTROL_PERSON,
        SIGNATORY_POST,
        SIGNATORY_PERSON
    }

    /** Parts of a clause. */
    enum ClauseField {
        NUMBER,
        TEXT,
        ADDRESSEES,
        DEADLINE
    }

    /** What a plan says of itself. */
    enum PlanField {
        TITLE,
        LEVEL,
        FROM,
        UNTIL
    }

    /** Parts of a section's heading. */
    enum SectionField {
        NUMBER,
        TITLE
    }

    /** Columns of the plan. */
    enum MeasureField {
        NUMBER,
        TITLE,
        DEADLINE,
        EXECUTORS,
        RESULT
    }

    /** Parts of a target indicator. */
    enum TargetField {
        NUMBER,
        TITLE,
        VALUE,
        UNIT,
        DUE
    }

    default String path() {
        return switch (this) {
            case Act(ActField field) -> path("act", field);
            case Clause(int index, ClauseField field) -> path("clause", field, index);
            case Plan(int plan, PlanField field) -> path("plan", field, plan);
            case Section(int plan, int index, SectionField field) -> path("section", field, plan, index);
            case Measure(int plan, int position, MeasureField field) -> path("measure", field, plan, position);
            case Target(int plan, int index, TargetField field) -> path("target", field, plan, index);
        };
    }

    /** The cell of an address; refuses what is none. */
    static Cell of(String path) {
        String[] parts = path.split("\\.", -1);
        try {
            int[] numbers = Arrays.stream(parts, 1, Math.max(1, parts.length - 1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return of(parts[0], parts[parts.length - 1].toUpperCase(Locale.ROOT), numbers);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Refused(new ImportRefusal.NoSuchCell(path));
        }
    }

    private static Cell of(String what, String field, int[] at) {
        return switch (what) {
            case "act" -> new Act(ActField.valueOf(field));
            case "clause" -> new Clause(at[0], ClauseField.valueOf(field));
            case "plan" -> new Plan(at[0], PlanField.valueOf(field));
            case "section" -> new Section(at[0], at[1], SectionField.valueOf(field));
            case "measure" -> new Measure(at[0], at[1], MeasureField.valueOf(field));
            case "target" -> new Target(at[0], at[1], TargetField.valueOf(field));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static String path(String what, Enum<?> field, int... numbers) {
        StringBuilder path = new StringBuilder(what);
        for (int number : numbers) {
            path.append('.').append(number);
        }
        return path.append('.').append(field.name().toLowerCase(Locale.ROOT)).toString();
    }
}
