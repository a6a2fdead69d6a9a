package kaskad.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a document that a person should look at.
 *
 * @param rule the stable name of the rule in kebab-case
 * @param at the place, null where the whole document is meant
 * @param message what is wrong, in Russian
 * @param quote the words of the document
 * @param advice what to do, in Russian
 * @param arguments what the message was made of, so that it can be said in another language
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable At at,
        String message,
        String quote,
        String advice,
        List<String> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }
}
