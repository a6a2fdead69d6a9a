package kaskad.reading.findings;

import java.util.List;
import java.util.function.Function;
import kaskad.reading.At;
import kaskad.reading.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look for. Its texts stand in the messages under {@code reading.finding.<name>} and {@code ….advice}.
 *
 * @param name stable, in kebab-case
 * @param check all places where the rule is broken
 */
public record Rule(String name, Severity severity, Function<Subject, List<Spot>> check) {

    /**
     * A place where a rule is broken.
     *
     * @param quote the words of the document
     * @param arguments what the message names
     */
    public record Spot(@Nullable At at, String quote, List<String> arguments) {
        static Spot of(@Nullable At at, String quote, String... arguments) {
            return new Spot(at, quote, List.of(arguments));
        }
    }
}
