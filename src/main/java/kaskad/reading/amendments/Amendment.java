package kaskad.reading.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change that an act makes in another act.
 *
 * @param clause the number of the amending point
 * @param place from the widest part to the narrowest; empty for the act as a whole
 * @param oldWords the words that are replaced, removed or stand before the added ones
 * @param newWords the words that come in, or the new wording of the place
 * @param rows the cells of new rows, where the act gives a table
 * @param raw the words of the amending point
 */
public record Amendment(
        @Nullable String clause,
        Target target,
        List<Part> place,
        Operation operation,
        @Nullable String oldWords,
        @Nullable String newWords,
        List<List<String>> rows,
        String raw) {
    public Amendment {
        place = List.copyOf(place);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The act that is changed; a part is null where the text does not say it. */
    public record Target(
            @Nullable String kind,
            @Nullable LocalDate date,
            @Nullable String number) {
        public static final Target UNKNOWN = new Target(null, null, null);
    }

    /** A unit by its number or its name. */
    public record Part(
            PartKind kind,
            @Nullable String number,
            @Nullable String name) {}

    /** Whether the place is in a plan and not in the order itself. */
    public boolean changesPlan() {
        return part(PartKind.APPENDIX, PartKind.SECTION, PartKind.INDICATOR, PartKind.ROW, PartKind.COLUMN)
                .isPresent();
    }

    /** The narrowest part of one of the kinds. */
    public Optional<Part> part(PartKind... kinds) {
        List<PartKind> wanted = List.of(kinds);
        return place.stream().filter(part -> wanted.contains(part.kind())).reduce((first, last) -> last);
    }
}
