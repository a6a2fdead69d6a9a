package kaskad.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something in a document that a person should look at.
 *
 * @param rule the stable name of the rule in kebab-case
 * @param at the place, null where the whole document is meant; of several places the first
 * @param field the part of the row, null where it is a paragraph or no part in particular
 * @param message what is wrong, in Russian
 * @param quote the words of the document
 * @param advice what to do, in Russian
 * @param mend a change that would settle it, null where a person must decide
 * @param arguments what the message was made of, so that it can be said in another language
 * @param places all places where the finding speaks of several at once, else none
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable At at,
        @Nullable Field field,
        String message,
        String quote,
        String advice,
        @Nullable Mend mend,
        List<String> arguments,
        List<Place> places) {
    public Finding {
        arguments = List.copyOf(arguments);
        places = List.copyOf(places);
    }

    /** Its places; a finding of one place is itself one. */
    public Stream<Place> each() {
        return places.isEmpty() ? Stream.of(new Place(at, field, quote, mend, arguments)) : places.stream();
    }
}
