package kaskad.reading.deadlines.sentences;

import kaskad.reading.deadlines.Deadline;

/** Says in one sentence how a deadline was understood. */
public final class DeadlineWords {
    private DeadlineWords() {}

    /** The sentence in Russian, the language of the documents. */
    public static String explain(Deadline deadline) {
        return RussianSentence.of(deadline.norm());
    }

    /** The sentence in the language of a reader: Russian unless {@code language} is {@code en}. */
    public static String explain(Deadline deadline, String language) {
        return "en".equals(language) ? EnglishSentence.of(deadline.norm()) : explain(deadline);
    }
}
