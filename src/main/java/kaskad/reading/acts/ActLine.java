package kaskad.reading.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaskad.office.Block;
import kaskad.office.Cell;
import kaskad.office.OfficeDocument;
import kaskad.office.Paragraph;
import kaskad.office.Table;
import kaskad.reading.At;
import kaskad.reading.text.Texts;

/**
 * A line of an order.
 *
 * @param paragraph the block that it stands in, from 1
 * @param at the place in the document
 */
record ActLine(String text, int paragraph, At at) {
    private static final Pattern APPENDIX = Pattern.compile(
            "^приложени[ея]\\s*(№|n)?\\s*\\d*\\.?\\s*(к\\b.*)?$|^приложени[ея] (№|n)? ?\\d* ?к "
                    + "|^утвержден[аоы]?\\s*:?\\s*$|^утвержден[аоы]?\\s+(?:распоряжени|постановлени|приказ|решени)\\p{L}+",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LETTER = Pattern.compile("^приложени[ея] ?(?:№|n)? ?\\d* ?к (?:\\p{L}+ )?письму");
    private static final Pattern SPACED = Pattern.compile("(?<!\\p{L})\\p{L}(?:[ \u00a0]{1,3}\\p{L}){4,60}(?!\\p{L})");
    private static final Pattern AMENDS = Pattern.compile(
            "(?<!\\p{L})(?:дополнить|изложить|исключить|заменить|утратив\\p{L}+ силу|контроль)(?!\\p{L})", Words.FLAGS);
    private static final Pattern WIDE = Pattern.compile(" {2,}");
    private static final Pattern NARROW = Pattern.compile("\\S \\S");
    private static final Pattern ROW_NUMBER = Pattern.compile("[«\"]?\\d{1,3}(?:\\.\\d{1,3}){0,6}\\.?");
    private static final int LONGEST_TABLE = 8;

    /** The lines up to the first appendix; what is an appendix to a letter begins behind its mark. */
    static List<ActLine> of(OfficeDocument document) {
        List<ActLine> all = all(document);
        int start = 0;
        for (int i = 0; i < all.size(); i++) {
            if (APPENDIX.matcher(Texts.low(all.get(i).text)).find()) {
                boolean encloses =
                        isToLetter(all, i) && Header.of(all.subList(start, i)).isEmpty();
                if (!encloses) {
                    return all.subList(start, i);
                }
                start = behindMark(all, i);
                i = start - 1;
            }
        }
        return all.subList(start, all.size());
    }

    private static List<ActLine> all(OfficeDocument document) {
        List<ActLine> lines = new ArrayList<>();
        int number = 0;
        int paragraphs = 0;
        for (Block block : document.blocks()) {
            number++;
            paragraphs += block instanceof Paragraph ? 1 : 0;
            lines.addAll(lines(block, number, paragraphs));
        }
        return lines;
    }

    private static boolean isToLetter(List<ActLine> all, int mark) {
        String next = mark + 1 < all.size() ? all.get(mark + 1).text : "";
        return LETTER.matcher(Texts.low(all.get(mark).text + " " + next)).find();
    }

    /** The rest of the paragraph, and the date and the number of the letter under it. */
    private static int behindMark(List<ActLine> all, int mark) {
        int end = mark + 1;
        while (end < all.size()
                && (all.get(end).paragraph == all.get(mark).paragraph
                        || Texts.startsLower(all.get(end).text)
                        || Letterhead.isDated(all.get(end).text))) {
            end++;
        }
        return end;
    }

    private static List<ActLine> lines(Block block, int number, int paragraphs) {
        return switch (block) {
            case Paragraph paragraph -> {
                At at = At.paragraph(paragraph, paragraphs);
                yield split(paragraph.full()).stream()
                        .map(text -> new ActLine(closed(text), number, at))
                        .toList();
            }
            case Table table -> rows(table, number);
        };
    }

    /**
     * Small tables place the header and the signature: a row of short cells is a line. Rows of a plan that an amending act quotes are
     * none, but a plain text has its points between them.
     */
    private static List<ActLine> rows(Table table, int number) {
        boolean quoted = isNumbered(table);
        List<ActLine> lines = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            At at = At.row(table, i);
            List<String> cells = table.rows().get(i).stream()
                    .distinct()
                    .map(Cell::text)
                    .filter(text -> !text.isBlank())
                    .toList();
            if (quoted ? isAmendingPoint(cells) : table.rows().size() <= LONGEST_TABLE) {
                texts(cells).forEach(text -> lines.add(new ActLine(closed(text), number, at)));
            }
        }
        return lines;
    }

    private static boolean isNumbered(Table table) {
        return table.rows().stream()
                .anyMatch(row -> row.size() > 2
                        && ROW_NUMBER.matcher(row.getFirst().text().strip()).matches());
    }

    private static boolean isAmendingPoint(List<String> cells) {
        return cells.size() == 1 && AMENDS.matcher(cells.getFirst()).find();
    }

    private static List<String> texts(List<String> cells) {
        boolean plain = cells.stream().noneMatch(text -> text.contains("\n"));
        return plain
                ? split(String.join("\t", cells))
                : cells.stream().flatMap(text -> split(text).stream()).toList();
    }

    private static List<String> split(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** «П Р И К А З» → «ПРИКАЗ»; where gaps differ, the wide ones stand between words. */
    private static String closed(String text) {
        return SPACED.matcher(text).replaceAll(spaced -> {
            String letters = spaced.group().replace('\u00a0', ' ');
            boolean words =
                    WIDE.matcher(letters).find() && NARROW.matcher(letters).find();
            return words
                    ? WIDE.matcher(letters)
                            .replaceAll("\u0001")
                            .replace(" ", "")
                            .replace('\u0001', ' ')
                    : letters.replace(" ", "");
        });
    }
}
