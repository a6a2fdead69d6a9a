package kaskad.office.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import kaskad.office.Paragraph;

/** A paragraph while its elements go by; white space runs together as in HTML. */
final class DraftParagraph {
    private static final int SPACES = 200;

    private final String label;
    private final Style style;
    private final int heading;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Style> spans = new ArrayDeque<>();
    private boolean allBold = true;

    DraftParagraph(String label, Style style, int heading) {
        this.label = label;
        this.style = style;
        this.heading = heading;
        spans.push(style);
    }

    void openSpan(Style own) {
        spans.push(own.over(spans.element()));
    }

    void closeSpan() {
        if (spans.size() > 1) {
            spans.pop();
        }
    }

    void characters(String written) {
        StringBuilder clean = new StringBuilder();
        boolean space = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!white && c != '\u00ad') {
                clean.append(c);
            } else if (white && !space) {
                clean.append(' ');
            }
            space = white || space && c == '\u00ad';
        }
        append(clean.toString());
    }

    void spaces(int count) {
        append(" ".repeat(Math.clamp(count, 1, SPACES)));
    }

    void append(String piece) {
        Style now = spans.element();
        if (Boolean.TRUE.equals(now.hidden())) {
            return;
        }
        text.append(piece);
        allBold &= piece.isBlank() || Boolean.TRUE.equals(now.bold());
    }

    Paragraph paragraph() {
        String clean = text.toString().strip();
        return new Paragraph(label, clean, allBold && !clean.isEmpty(), Boolean.TRUE.equals(style.centred()), heading);
    }
}
