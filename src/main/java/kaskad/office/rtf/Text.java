package kaskad.office.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import kaskad.office.marked.ParagraphDraft;

/** Collects the characters of the paragraph: bytes wait until their character set is sure, because some need two. */
final class Text {
    private final Fonts fonts;
    private final Lists lists;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final StringBuilder listText = new StringBuilder();
    private ParagraphDraft draft = new ParagraphDraft();
    private int toSkip;

    Text(Fonts fonts, Lists lists) {
        this.fonts = fonts;
        this.lists = lists;
    }

    ParagraphDraft draft() {
        return draft;
    }

    void use(ParagraphDraft other) {
        draft = other;
    }

    /** The number that stands in the file before the paragraph; it is given once. */
    String takeListText() {
        String text = listText.toString().strip();
        listText.setLength(0);
        return text;
    }

    void oneByte(Lexer.Kind kind, int value, Group group) {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        if (group.destination == Destination.LEVEL_TEXT && kind == Lexer.Kind.HEX && lists.isPlace(value)) {
            flush(group);
            lists.place(value);
        } else if (group.shows() && value >= ' ') {
            waiting.write(value);
        }
    }

    /** A character by its UTF-16 code; what stands after it for old readers is left out. */
    void unicode(int code, Group group) {
        append(String.valueOf((char) code), group);
        toSkip = group.skipped;
    }

    void append(String piece, Group group) {
        flush(group);
        if (!group.shows()) {
            return;
        }
        switch (group.destination) {
            case LIST_TEXT -> listText.append(piece);
            case LEVEL_TEXT -> lists.text(piece);
            default -> draft.append(piece, group.bold);
        }
    }

    /** Decodes the bytes that wait, before anything changes the group. */
    void flush(Group group) {
        toSkip = 0;
        if (waiting.size() > 0) {
            Charset charset = fonts.of(group.font);
            String piece = waiting.toString(charset);
            waiting.reset();
            append(piece, group);
        }
    }
}
