package kaskad.reading.deadlines;

import java.util.List;
import kaskad.reading.deadlines.wording.Part;
import kaskad.reading.deadlines.wording.Wording;

/** Reads the wording of a deadline. Any text is an answer: what is no deadline is {@link DeadlineKind#UNSPECIFIED}. */
public final class DeadlineReader {
    /** No deadline is worded at such length; what is longer is a paragraph that strayed into the cell. */
    private static final int LONGEST = 2_000;

    private DeadlineReader() {}

    public static Deadline read(String raw, DeadlineContext context) {
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        List<Part> parts = Wording.parts(text);
        return Deadline.of(raw, new Compound(new Years(context)).norm(parts));
    }
}
