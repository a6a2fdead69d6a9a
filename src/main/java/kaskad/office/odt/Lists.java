package kaskad.office.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.numbering.ListNumbering;
import kaskad.office.packed.Xml;
import org.jspecify.annotations.Nullable;

/**
 * The lists that are open. A list counts on from an earlier one when it says so, by the earlier one's id or by being the
 * next of the same style; the first paragraph of an item takes the number.
 */
final class Lists {
    /** An open list and whether its item still waits for its paragraph. */
    private static final class Open {
        final String run;
        final String style;
        boolean waiting;

        Open(String run, String style) {
            this.run = run;
            this.style = style;
        }
    }

    private final Styles styles;
    private final ListNumbering numbering = new ListNumbering();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, String> runsById = new HashMap<>();
    private final Map<String, String> runsByStyle = new HashMap<>();
    private int count;

    Lists(Styles styles) {
        this.styles = styles;
    }

    void open(XMLStreamReader xml) {
        String named = Xml.attribute(xml, "style-name");
        Open outer = open.peek();
        String style = named != null ? named : outer == null ? "" : outer.style;
        String run = outer != null && style.equals(outer.style) ? outer.run : run(xml, style);
        String id = Xml.attribute(xml, "id");
        if (id != null) {
            runsById.put(id, run);
        }
        runsByStyle.put(style, run);
        open.push(new Open(run, style));
    }

    private String run(XMLStreamReader xml, String style) {
        String continued = Xml.attribute(xml, "continue-list");
        String earlier = continued != null
                ? runsById.get(continued)
                : "true".equals(Xml.attribute(xml, "continue-numbering")) ? runsByStyle.get(style) : null;
        return earlier != null ? earlier : begin(style);
    }

    private String begin(String style) {
        String run = "run" + ++count;
        numbering.list(run, run);
        styles.list(style).forEach((level, as) -> numbering.define(run, level, as));
        return run;
    }

    void item(XMLStreamReader xml) {
        if (open.peek() instanceof Open list) {
            list.waiting = true;
            int start = Xml.number(xml, "start-value", -1);
            if (start >= 0) {
                numbering.startAt(list.run, open.size() - 1, start);
            }
        }
    }

    /** An item without a number: a heading of the list or the end of an item. */
    void noItem() {
        if (open.peek() instanceof Open list) {
            list.waiting = false;
        }
    }

    void close() {
        open.poll();
    }

    /** The label of a paragraph that begins here. */
    String label() {
        Open list = open.peek();
        if (list == null || !list.waiting) {
            return "";
        }
        list.waiting = false;
        return numbering.next(list.run, open.size() - 1);
    }

    /** The label of a heading that stands in no list. */
    String headingLabel(int level, @Nullable String start) {
        if (!open.isEmpty()) {
            return label();
        }
        String run = runsByStyle.computeIfAbsent(Styles.OUTLINE, this::begin);
        if (start != null && start.matches("\\d{1,6}")) {
            numbering.startAt(run, level - 1, Integer.parseInt(start));
        }
        return numbering.next(run, level - 1);
    }
}
