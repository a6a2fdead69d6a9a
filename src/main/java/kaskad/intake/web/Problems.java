package kaskad.intake.web;

import java.util.Arrays;
import java.util.stream.Stream;
import kaskad.ui.Texts;

/** Why a document could not be read, as a sentence. */
public final class Problems {
    private Problems() {}

    /** {@code word} and {@code detail} of a {@link kaskad.intake.ImportProblem}. */
    public static String sentence(String fileName, String word, String detail, Texts texts) {
        String[] said = detail.split("\t");
        String key = "refusal.office." + said[0];
        if (!word.equals("said") || !texts.has(key)) {
            return texts.text("intake.problem." + word, detail);
        }
        Stream<Object> details = Arrays.stream(said, 1, said.length).map(part -> detail(part, texts));
        return texts.text(key, Stream.concat(Stream.of(fileName), details).toArray());
    }

    private static Object detail(String part, Texts texts) {
        if (part.chars().allMatch(Character::isDigit)) {
            return Long.valueOf(part);
        }
        String limit = "office.limit." + part;
        return texts.has(limit) ? texts.text(limit) : part;
    }
}
