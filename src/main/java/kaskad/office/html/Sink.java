package kaskad.office.html;

import java.util.ArrayList;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.Paragraph;
import org.jsoup.nodes.Element;

/** The paragraphs and tables of one container, and the paragraph that is being written. */
final class Sink {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String label = "";
    private boolean bold;
    private boolean centred;
    private int heading;

    List<Block> blocks() {
        return blocks;
    }

    void append(String piece) {
        text.append(piece);
    }

    void add(Block block) {
        flush();
        blocks.add(block);
    }

    /** The number or bullet before the paragraph that begins; it waits for the first text. */
    void label(String number) {
        label = number;
    }

    void look(Element element) {
        String name = element.normalName();
        heading = name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
        centred = element.attr("align").equalsIgnoreCase("center")
                || Shown.style(element).contains("text-align:center");
        bold = heading > 0
                || (element.childrenSize() == 1
                        && element.child(0).is("b, strong")
                        && element.ownText().isBlank());
    }

    /** Ends the paragraph if it says something; a label alone goes on to the next. */
    void flush() {
        String clean = clean(text);
        if (!clean.isEmpty()) {
            blocks.add(new Paragraph(label, clean, bold, centred, heading));
            label = "";
        }
        text.setLength(0);
        bold = false;
        centred = false;
        heading = 0;
    }

    /** Ends the paragraph even if it is nothing but its number. */
    void end() {
        flush();
        if (!label.isEmpty()) {
            blocks.add(new Paragraph(label, "", false, false, 0));
            label = "";
        }
    }

    /** Without spaces at the ends of lines and twice in a row; those that do not break stay inside. */
    private static String clean(CharSequence text) {
        StringBuilder clean = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                line(text, start, i, clean);
                start = i + 1;
            }
        }
        return clean.toString().strip();
    }

    private static void line(CharSequence text, int from, int until, StringBuilder clean) {
        int start = from;
        int end = until;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (from > 0) {
            clean.append('\n');
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ' ' || text.charAt(i - 1) != ' ') {
                clean.append(text.charAt(i));
            }
        }
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\u00a0' || letter == '\t';
    }
}
