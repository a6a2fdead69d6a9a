package kaskad.office.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import kaskad.office.marked.MarkedTables;
import kaskad.office.marked.ParagraphDraft;
import org.jspecify.annotations.Nullable;

/** One pass over the file; groups are kept on a stack of our own, so depth costs no Java stack. */
final class Body {
    private static final int GROUPS_DEEP = 1_000;

    private final Source source;
    private final Lexer lexer;
    private final Fonts fonts = new Fonts();
    private final Lists lists = new Lists();
    private final Text text = new Text(fonts, lists);
    private final MarkedTables tables;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<ParagraphDraft> outside = new ArrayDeque<>();
    private Group group = new Group();
    private @Nullable RowBuilder row;
    private boolean starred;

    Body(Source source) {
        this.source = source;
        this.lexer = new Lexer(source.bytes());
        this.tables = new MarkedTables(source);
    }

    List<Block> read() {
        for (Lexer.Kind kind = lexer.next(); kind != Lexer.Kind.END; kind = lexer.next()) {
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(lexer.word());
                case SYMBOL -> symbol(lexer.value(0));
                case CHARACTER, HEX -> text.oneByte(kind, lexer.value(0), group);
                case END -> {}
            }
        }
        if (!groups.isEmpty()) {
            throw source.damaged();
        }
        return tables.blocks();
    }

    private void open() {
        text.flush(group);
        if (groups.size() >= GROUPS_DEEP) {
            throw source.tooBig(OfficeRefusal.What.DEPTH, GROUPS_DEEP);
        }
        groups.push(group);
        group = group.inner();
        starred = false;
    }

    private void close() {
        text.flush(group);
        if (group.opensBox) {
            endOpenParagraph();
            text.use(outside.pop());
        }
        if (group.opensLevelText) {
            lists.closeText();
        }
        if (group.outerRow != null) {
            row = group.outerRow;
        }
        if (groups.size() == 1) {
            endOpenParagraph();
        }
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    private void symbol(int c) {
        String character = Symbols.symbol(c);
        if (character != null) {
            text.append(character, group);
        } else if (c == '*') {
            text.flush(group);
            starred = true;
        }
    }

    private void word(String word) {
        if (word.equals("u")) {
            text.unicode(lexer.value('?'), group);
            return;
        }
        text.flush(group);
        boolean optional = starred;
        starred = false;
        if (group.destination == Destination.SKIPPED) {
            return;
        }
        Destination opened = Destination.of(word);
        if (opened != null) {
            enter(opened);
        } else if (optional) {
            group.destination = Destination.SKIPPED;
        } else {
            said(word);
        }
    }

    private void enter(Destination destination) {
        group.destination = destination;
        switch (destination) {
            case BOX -> {
                group.opensBox = true;
                outside.push(text.draft());
                text.use(new ParagraphDraft());
                group.base += group.tableDepth();
                group.resetParagraph();
                group.resetCharacters();
            }
            case LEVEL_TEXT -> {
                group.opensLevelText = true;
                lists.openText();
            }
            case NESTED_ROW -> {
                group.outerRow = row == null ? new RowBuilder(source) : row;
                row = null;
            }
            default -> {}
        }
    }

    private void said(String word) {
        if (word.equals("uc")) {
            group.skipped = Math.max(0, lexer.value(1));
        } else if (group.destination == Destination.FONTS) {
            fonts.word(word, lexer.value(0));
        } else if (group.destination == Destination.LISTS || group.destination == Destination.LEVEL_TEXT) {
            lists.word(word, lexer.value(word.equals("levellegal") ? 1 : 0));
        } else if (group.destination.hasFormatting()) {
            String character = Symbols.word(word);
            if (character != null) {
                text.append(character, group);
            } else {
                structure(word);
            }
        }
    }

    private void structure(String word) {
        switch (word) {
            case "par" -> endParagraph(depth());
            case "sect" -> endOpenParagraph();
            case "cell" -> endCell(1);
            case "nestcell" -> endCell(Math.max(2, group.depth));
            case "row" -> endRow(1);
            case "nestrow" -> endRow(Math.max(2, group.depth));
            case "trowd" -> row = new RowBuilder(source);
            case "trleft", "clvmrg", "clmrg", "cellx" -> {
                if (row != null) {
                    row.word(word, lexer.value(0));
                }
            }
            default -> format(word);
        }
    }

    private void format(String word) {
        boolean on = lexer.value(1) != 0;
        switch (word) {
            case "pard" -> group.resetParagraph();
            case "plain" -> group.resetCharacters();
            case "intbl" -> group.inTable = on;
            case "itap" -> group.depth = lexer.value(1);
            case "qc" -> group.centred = true;
            case "ql", "qr", "qj", "qd" -> group.centred = false;
            case "outlinelevel" -> group.heading = lexer.value(9) < 9 ? lexer.value(9) + 1 : 0;
            case "ls" -> group.list = lexer.value(0) == 0 ? null : String.valueOf(lexer.value(0));
            case "ilvl" -> group.level = lexer.value(0);
            case "b" -> group.bold = on;
            case "v" -> group.hidden = on;
            case "deleted", "mvf" -> group.deleted = on;
            case "f" -> group.font = lexer.value(0);
            case "deff" -> fonts.usualFont(lexer.value(0));
            case "ansicpg" -> fonts.usual(lexer.value(0));
            case "mac" -> fonts.usual(10_000);
            case "pc" -> fonts.usual(437);
            case "pca" -> fonts.usual(850);
            default -> {}
        }
    }

    /** Some writers forget to say inside a row that they are still in it. */
    private int depth() {
        int depth = group.tableDepth();
        return depth == 0 && group.base == 0 && tables.inRow() ? 1 : depth;
    }

    private void endOpenParagraph() {
        if (!text.draft().isBlank()) {
            endParagraph(depth());
        }
    }

    private void endParagraph(int depth) {
        if (group.destination == Destination.LIST_TEXT) {
            return;
        }
        tables.paragraph(group.base + depth, text.draft().paragraph(label(), group.centred, group.heading));
        text.use(new ParagraphDraft());
    }

    private String label() {
        String written = text.takeListText();
        if (group.list == null) {
            return written.codePoints().anyMatch(Character::isLetterOrDigit) ? written : "";
        }
        String counted = lists.numbering().next(group.list, group.level);
        boolean bullet = lists.numbering().isBullet(group.list, group.level);
        return bullet || written.isEmpty() ? counted : written;
    }

    private void endCell(int depth) {
        endParagraph(depth);
        tables.endCell(group.base + depth);
    }

    private void endRow(int depth) {
        if (!text.draft().isBlank()) {
            endParagraph(depth);
        }
        tables.endRow(group.base + depth, row == null ? null : row.shape());
    }
}
