package kaskad.office.comments;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kaskad.office.comments.Anchor.Range;
import org.jspecify.annotations.Nullable;

/** Where the paragraphs and cells of {@code word/document.xml} stand, counted as the reader of Word documents counts. */
final class Anchors {
    private static final Set<String> SKIPPED = Set.of(
            "del", "moveFrom", "Fallback", "rt", "sectPr", "pPrChange", "rPrChange", "tcPrChange", "tblPrChange");

    /** A cell by its table and row from 1 and its column from 0. */
    private record Slot(int table, int row, int column) {}

    /** A paragraph while its tags go by. */
    private static final class Draft {
        final Tag tag;
        int start;

        Draft(Tag tag) {
            this.tag = tag;
            this.start = tag.end();
        }
    }

    /** A table while its tags go by. */
    private static final class Rows {
        final int number;
        int row;
        int column;
        int span = 1;
        boolean continued;

        @Nullable
        Range cell;

        Rows(int number) {
            this.number = number;
        }

        void begin() {
            span = 1;
            continued = false;
            cell = null;
        }
    }

    private final List<Anchor> paragraphs = new ArrayList<>();
    private final Map<Slot, Range> cells = new HashMap<>();
    private final Deque<Rows> tables = new ArrayDeque<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private @Nullable Anchor first;
    private int tableCount;

    static Anchors of(String part) {
        Anchors anchors = new Anchors();
        int skipping = 0;
        for (Tag tag = Tag.next(part, 0); tag != null; tag = Tag.next(part, tag.end())) {
            if (skipping > 0 || tag.opens() && SKIPPED.contains(tag.name())) {
                skipping += (tag.opens() ? 1 : 0) - (tag.closes() ? 1 : 0);
                continue;
            }
            if (tag.opens()) {
                anchors.opened(tag);
            }
            if (tag.closes()) {
                anchors.closed(tag);
            }
        }
        return anchors;
    }

    private void opened(Tag tag) {
        switch (tag.name()) {
            case "tbl" -> tables.push(new Rows(++tableCount));
            case "p" -> open.push(new Draft(tag));
            default -> {
                if (open.isEmpty() && tables.peek() instanceof Rows table) {
                    opened(table, tag);
                }
            }
        }
    }

    private static void opened(Rows table, Tag tag) {
        switch (tag.name()) {
            case "tr" -> {
                table.row++;
                table.column = 0;
            }
            case "tc" -> table.begin();
            case "gridBefore" -> table.column += tag.number("val", 0);
            case "gridSpan" -> table.span = Math.max(1, tag.number("val", 1));
            case "vMerge", "hMerge" -> table.continued = !"restart".equals(tag.attribute("val"));
            default -> {}
        }
    }

    private void closed(Tag tag) {
        switch (tag.name()) {
            case "p" -> finish(tag);
            case "pPr" -> {
                if (open.peek() instanceof Draft paragraph) {
                    paragraph.start = tag.end();
                }
            }
            case "tc" -> {
                if (tables.peek() instanceof Rows table) {
                    finish(table);
                }
            }
            case "tbl" -> tables.poll();
            default -> {}
        }
    }

    private void finish(Tag close) {
        Draft draft = open.poll();
        if (draft == null) {
            return;
        }
        Anchor anchor = new Anchor(draft.tag, draft.start, draft.tag.closes() ? draft.start : close.start());
        first = first == null ? anchor : first;
        Rows table = tables.peek();
        if (table == null) {
            paragraphs.add(anchor);
        } else {
            table.cell = table.cell == null ? Range.of(anchor) : table.cell.until(anchor);
        }
    }

    /** A cell that continues the one above is that one: Word shows nothing of its own. */
    private void finish(Rows table) {
        Range above = table.continued ? cells.get(new Slot(table.number, table.row - 1, table.column)) : null;
        Range cell = above == null ? table.cell : above;
        for (int i = 0; i < table.span && cell != null; i++) {
            cells.put(new Slot(table.number, table.row, table.column + i), cell);
        }
        table.column += table.span;
        table.begin();
    }

    /** The cell or paragraph of a comment, else the nearest before it, else the first paragraph. */
    @Nullable
    Range find(Comment comment) {
        Integer table = comment.table();
        Integer row = comment.row();
        Range found = row == null
                ? null
                : table == null ? paragraph(row) : cell(table, row, comment.column(), comment.words());
        return found != null ? found : first == null ? null : Range.of(first);
    }

    private @Nullable Range paragraph(int number) {
        return number < 1 || paragraphs.isEmpty()
                ? null
                : Range.of(paragraphs.get(Math.min(number, paragraphs.size()) - 1));
    }

    private @Nullable Range cell(int table, int row, @Nullable Integer column, String words) {
        Range exact = column == null ? null : cells.get(new Slot(table, row, column));
        if (exact != null) {
            return exact;
        }
        List<Range> all = java.util.stream.IntStream.iterate(
                        0, at -> cells.containsKey(new Slot(table, row, at)), at -> at + 1)
                .mapToObj(at -> Objects.requireNonNull(cells.get(new Slot(table, row, at))))
                .toList();
        return all.stream()
                .filter(range -> !words.isBlank() && PlainText.of(range).contains(PlainText.squashed(words)))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }
}
