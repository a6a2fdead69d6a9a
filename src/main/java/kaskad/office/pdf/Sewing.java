package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.Paragraph;
import kaskad.office.Source;
import org.jspecify.annotations.Nullable;

/** Makes one document of the pages: lines become paragraphs, tables go on over page breaks. */
final class Sewing {
    private static final double RIGHT_HALF = 0.35;
    private final Source source;
    private final Lexicon lexicon = new Lexicon();
    private final Prose prose = new Prose(lexicon);
    private final Draft.Numbering numbering = new Draft.Numbering();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> linePages = new ArrayList<>();
    private @Nullable Draft table;
    private int tablePage;

    private Sewing(Source source) {
        this.source = source;
    }

    static List<Block> blocks(List<List<Sheet.Item>> sheets, Source source) {
        return new Sewing(source).sew(sheets);
    }

    private List<Block> sew(List<List<Sheet.Item>> sheets) {
        List<Line> plain = new ArrayList<>();
        List<List<Line>> texts = new ArrayList<>(List.of(plain));
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Sheet.Item item : sheets.stream().flatMap(List::stream).toList()) {
            Line line = item.line();
            Draft draft = item.table();
            if (line != null) {
                plain.add(line);
                left = Math.min(left, line.left());
                right = Math.max(right, line.right());
            } else if (draft != null) {
                draft.parts.forEach(part -> texts.add(part.lines));
                left = Math.min(left, draft.edges[0]);
                right = Math.max(right, draft.edges[draft.edges.length - 1]);
            }
        }
        texts.forEach(lexicon::add);
        texts.forEach(prose::learn);
        for (int page = 0; page < sheets.size(); page++) {
            for (Sheet.Item item : sheets.get(page)) {
                item(item, page, left, right);
            }
        }
        finishTable();
        finishLines();
        return blocks;
    }

    private void item(Sheet.Item item, int page, double left, double right) {
        Line line = item.line();
        Draft draft = item.table();
        if (line != null) {
            finishTable();
            boolean beside = line.left() > left + RIGHT_HALF * (right - left);
            linePages.add(page + 1);
            lines.add(line.in(beside && !line.in(left, right).centred() ? line.left() : left, right));
        } else if (draft != null) {
            finishLines();
            if (!draft.whole) {
                draft.on(page + 1);
            }
            Draft above = table;
            if (above != null && tablePage < page && Seam.fits(above, draft)) {
                Seam.append(above, draft);
            } else {
                finishTable();
                table = draft;
            }
            tablePage = page;
        }
    }

    private void finishTable() {
        if (table != null) {
            blocks.add(table.table(numbering, source, prose));
            table = null;
        }
    }

    private void finishLines() {
        List<Line> paragraph = new ArrayList<>();
        double pitch = Prose.pitch(lines);
        int page = 1;
        for (int i = 0; i < lines.size(); i++) {
            if (!paragraph.isEmpty() && begins(paragraph.getLast(), lines.get(i), pitch)) {
                finish(paragraph, page);
            }
            page = paragraph.isEmpty() ? linePages.get(i) : page;
            paragraph.add(lines.get(i));
        }
        finish(paragraph, page);
        lines.clear();
        linePages.clear();
    }

    private boolean begins(Line last, Line next, double pitch) {
        return last.bold() != next.bold()
                || Math.abs(last.size() - next.size()) > 1.5
                || last.text().contains("\t")
                || next.text().contains("\t")
                || last.centred() != next.centred() && last.left() > next.left() + next.size() * 4
                || next.from() - last.from() > last.size() * 4
                || last.from() - next.from() > last.size() * 4
                || prose.ends(last, next, pitch);
    }

    private void finish(List<Line> paragraph, int page) {
        if (!paragraph.isEmpty()) {
            boolean bold = paragraph.stream().allMatch(Line::bold);
            boolean centred = paragraph.stream().allMatch(Line::centred);
            blocks.add(new Paragraph("", prose.text(paragraph), bold, centred, 0, page));
            paragraph.clear();
        }
    }
}
