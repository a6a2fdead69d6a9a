package kaskad.reading.deadlines;

import java.util.List;
import java.util.Objects;
import kaskad.reading.deadlines.ReportDay.Offset;
import kaskad.reading.deadlines.wording.Part;
import kaskad.reading.deadlines.wording.Span.Unit;
import org.jspecify.annotations.Nullable;

/** «До N числа»: the day of the month, and in which month of a longer period it lies. */
final class DayNumbers {
    private DayNumbers() {}

    /** The frequency that day numbers, or days of the week alone, imply where none is worded. */
    static Part.Every every(List<Part> parts) {
        Unit unit = parts.stream()
                .filter(Part.DayNumbers.class::isInstance)
                .map(part -> ((Part.DayNumbers) part).unit())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Compound.has(parts, Part.DayNumbers.class) ? Unit.MONTH : Unit.WEEK);
        return new Part.Every(unit == Unit.RANGE ? Unit.MONTH : unit, 1, null, false);
    }

    static void put(Draft draft, Part.DayNumbers numbers) {
        if (numbers.days().size() > 1) {
            draft.picks = new Norm.Picks(List.of(), numbers.days(), List.of());
            draft.times = numbers.days().size();
            return;
        }
        draft.by = new ReportDay.OfMonth(null, numbers.days().getFirst(), offset(draft.freq, numbers.offset()));
    }

    private static @Nullable Offset offset(Frequency freq, Part.@Nullable Offset worded) {
        if (worded != null) {
            return worded == Part.Offset.NEXT_MONTH ? Offset.NEXT_MONTH : Offset.LAST_MONTH;
        }
        return switch (freq) {
            case QUARTERLY, HALFYEAR, TERMLY -> Offset.NEXT_MONTH;
            case YEARLY, MONTHLY, WEEKLY, OTHER -> null;
        };
    }
}
