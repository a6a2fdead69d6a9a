package kaskad.assignments.orders.web;

import java.util.List;
import java.util.UUID;
import kaskad.assignments.orders.ControlLine;
import kaskad.assignments.orders.ControlSheet;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * An act before it is put under control.
 *
 * @param edit the clause whose form stands open
 * @param proposals how many pairs wait to be confirmed
 */
public record SheetPage(
        String title,
        ControlSheet sheet,
        List<Line> lines,
        @Nullable UUID edit,
        int proposals,
        List<Choice> treatments,
        List<Choice> audiences,
        List<Choice> measures) {
    public SheetPage {
        lines = List.copyOf(lines);
    }

    /**
     * A clause in words.
     *
     * @param whom the first of those whom it reaches; {@code more}, how many beside
     * @param outside parties that the act names and nobody within reach is meant by
     * @param meaning of the deadline; {@code first}, its first control date
     */
    public record Line(
            ControlLine line, List<String> whom, int more, List<String> outside, String meaning, String first) {}
}
