package kaskad.office.write;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph of runs; {@code indented} is the first line of running text. */
public record Paragraph(List<Run> runs, Alignment alignment, boolean indented) implements Block {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(String text) {
        return of(Alignment.LEFT, Run.of(text));
    }

    public static Paragraph of(Alignment alignment, Run... runs) {
        return new Paragraph(List.of(runs), alignment, false);
    }

    /** Running text: justified, its first line indented. */
    public static Paragraph running(Run... runs) {
        return new Paragraph(List.of(runs), Alignment.JUSTIFIED, true);
    }

    /** Its words without their manner. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether all of it is bold. */
    public boolean bold() {
        return !runs.isEmpty() && runs.stream().allMatch(Run::bold);
    }

    /** How many characters it holds. */
    int length() {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }
}
