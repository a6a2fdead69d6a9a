package kaskad.reading.findings.rules;

import java.util.List;
import kaskad.reading.At;
import kaskad.reading.Field;
import kaskad.reading.Mend;
import kaskad.reading.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule is broken.
 *
 * @param quote the words of the document
 * @param arguments what the message names
 */
public record Spot(
        @Nullable At at,
        @Nullable Field field,
        String quote,
        @Nullable Mend mend,
        List<String> arguments) {
    private static final int LONGEST_QUOTE = 300;
    private static final int LONGEST_ARGUMENT = 120;

    public Spot {
        arguments =
                arguments.stream().map(words -> cut(words, LONGEST_ARGUMENT)).toList();
        quote = cut(quote, LONGEST_QUOTE);
    }

    private static String cut(String words, int longest) {
        return words.length() > longest ? words.substring(0, longest).strip() + "…" : words;
    }

    static Spot of(@Nullable At at, String quote, String... arguments) {
        return new Spot(at, null, quote, null, List.of(arguments));
    }

    static Spot in(Field field, @Nullable At at, String quote, String... arguments) {
        return new Spot(at, field, quote, null, List.of(arguments));
    }

    static Spot in(Subject.Piece piece, String quote, String... arguments) {
        return new Spot(piece.at(), piece.field(), quote, null, List.of(arguments));
    }

    Spot mended(String from, String to) {
        return new Spot(at, field, quote, new Mend(from, to), arguments);
    }

    public Place place() {
        return new Place(at, field, quote, mend, arguments);
    }
}
