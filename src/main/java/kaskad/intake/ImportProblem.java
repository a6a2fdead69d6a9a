package kaskad.intake;

import java.util.Locale;

/** Why a document could not be read. */
public sealed interface ImportProblem {

    /** The reader's own refusal by its words; in imports of earlier versions, its Russian sentence. */
    record Said(String detail) implements ImportProblem {}

    /** Not done within the limit of seconds. */
    record TooSlow(String detail) implements ImportProblem {}

    /** Needs more memory than a document may. */
    record TooHeavy(String detail) implements ImportProblem {}

    /** More measures or table rows than the wizard takes; their number. */
    record TooLong(String detail) implements ImportProblem {}

    /** A fault of ours, with the incident's number as in the log. */
    record Broken(String detail) implements ImportProblem {}

    /** What the words need beside the kind; as stored. */
    String detail();

    /** As stored and as in the message key {@code intake.problem.<word>}. */
    default String word() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    static ImportProblem of(String word, String detail) {
        return switch (word) {
            case "said" -> new Said(detail);
            case "too_slow" -> new TooSlow(detail);
            case "too_heavy" -> new TooHeavy(detail);
            case "too_long" -> new TooLong(detail);
            case "broken" -> new Broken(detail);
            default -> throw new IllegalArgumentException(word);
        };
    }
}
