package kaskad.office.rtf;

import org.jspecify.annotations.Nullable;

/** What holds inside a pair of braces; a group begins with what holds around it. */
final class Group {
    Destination destination = Destination.BODY;
    int font = -1;
    int skipped = 1;
    boolean hidden;
    boolean deleted;
    boolean bold;
    boolean inTable;
    int depth;
    int base;
    boolean centred;
    int heading;

    @Nullable
    String list;

    int level;
    boolean opensBox;
    boolean opensLevelText;

    @Nullable
    RowBuilder outerRow;

    Group inner() {
        Group inner = new Group();
        inner.destination = destination;
        inner.font = font;
        inner.skipped = skipped;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.bold = bold;
        inner.base = base;
        inner.inTable = inTable;
        inner.depth = depth;
        inner.centred = centred;
        inner.heading = heading;
        inner.list = list;
        inner.level = level;
        return inner;
    }

    void resetParagraph() {
        inTable = false;
        depth = 0;
        centred = false;
        heading = 0;
        list = null;
        level = 0;
    }

    void resetCharacters() {
        font = -1;
        hidden = false;
        deleted = false;
        bold = false;
    }

    int tableDepth() {
        return inTable ? Math.max(1, depth) : Math.max(0, depth);
    }

    boolean shows() {
        return !hidden && !deleted && destination.hasText();
    }
}
