package kaskad.reading.deadlines.wording;

import java.util.ArrayList;
import java.util.List;

/** A deadline's wording cut into the parts that mean something; words that mean nothing to the grammar are passed by. */
public final class Wording {
    private Wording() {}

    public static List<Part> parts(String raw) {
        Cursor cursor = new Cursor(Lexer.tokens(Normaliser.normalise(raw)));
        Phrase phrase = new Phrase(cursor);
        List<PartReader> readers = List.of(
                new ForeverReader(cursor, phrase),
                new FrequencyReader(cursor),
                new DayNumberReader(cursor),
                new TimedReader(cursor),
                new LapseReader(cursor, phrase),
                new OccasionReader(cursor, phrase));
        List<Part> parts = new ArrayList<>();
        while (!cursor.atEnd()) {
            skipLabel(cursor);
            if (!cursor.atEnd() && readers.stream().noneMatch(reader -> reader.read(parts))) {
                cursor.next();
            }
        }
        return List.copyOf(parts);
    }

    /** The words as the grammar sees them, torn and misspelt letters mended. */
    public static List<String> words(String raw) {
        return Lexer.tokens(Normaliser.normalise(raw)).stream().map(Token::text).toList();
    }

    /** Whether all that is dated in the wording are whole calendar years. */
    public static boolean isWholeYears(String raw) {
        List<Span> spans = parts(raw).stream()
                .filter(Part.Timed.class::isInstance)
                .flatMap(part -> ((Part.Timed) part).spans().stream())
                .toList();
        return !spans.isEmpty() && spans.stream().allMatch(Span::isWholeYears);
    }

    /** «Срок исполнения:», «в срок», commas and brackets. */
    private static void skipLabel(Cursor cursor) {
        cursor.skip(Term.COMMA, Term.OPEN, Term.CLOSE, Term.DASH, Term.DEADLINE, Term.DONE);
        if (cursor.peek().is(Term.IN) && cursor.peek(1).is(Term.DEADLINE) && startsDate(cursor.peek(2))) {
            cursor.acceptAll(Term.IN, Term.DEADLINE);
        }
    }

    private static boolean startsDate(Token token) {
        return switch (token.term()) {
            case UNTIL, SINCE, NOT, DASH, ALONG, MONTH, DATE -> true;
            default -> false;
        };
    }
}
