package kaskad.reading.amendments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kaskad.office.Block;
import kaskad.office.Cell;
import kaskad.office.OfficeDocument;
import kaskad.office.Paragraph;
import kaskad.office.Table;
import kaskad.reading.At;
import kaskad.reading.ReadClause;
import kaskad.reading.text.Texts;

/** The tables that follow the points of an act: the new wording of rows. */
public final class NewRows {
    private static final Pattern OPENING = Pattern.compile("^[«\"“„]+(?=\\d)");
    private static final Pattern CLOSING = Pattern.compile("[»\"”][;.,]?$");
    private static final Pattern HEADING = Pattern.compile("(?iu)^(?:№|n)\\s*(?:п\\s*/?\\s*п)?\\.?$");

    /** A row of a table and where it stands among the paragraphs and rows of the document. */
    private record Placed(int position, List<Cell> row) {}

    private final Map<At, Integer> positions = new HashMap<>();
    private final List<Placed> rows = new ArrayList<>();
    private final List<ReadClause> clauses;

    private NewRows(List<ReadClause> clauses) {
        this.clauses = clauses;
    }

    public static NewRows of(OfficeDocument document, List<ReadClause> clauses) {
        NewRows rows = new NewRows(clauses);
        int paragraphs = 0;
        int position = 0;
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> rows.positions.put(At.paragraph(paragraph, ++paragraphs), ++position);
                case Table table -> position = rows.table(table, position);
            }
        }
        return rows;
    }

    private int table(Table table, int before) {
        int position = before;
        for (int i = 0; i < table.rows().size(); i++) {
            positions.put(At.row(table, i), ++position);
            if (table.rows().get(i).stream().distinct().count() > 1) {
                rows.add(new Placed(position, table.rows().get(i)));
            }
        }
        return position;
    }

    /** The rows between this point and the next, else the lines of cells in the new wording. */
    List<List<String>> of(ReadClause clause, Change change) {
        if (change.operation() != Operation.RESTATE && change.operation() != Operation.ADD) {
            return List.of();
        }
        int from = position(clause);
        int next = clauses.indexOf(clause) + 1;
        int to = next < clauses.size() ? position(clauses.get(next)) : Integer.MAX_VALUE;
        List<List<String>> following = rows.stream()
                .filter(placed -> placed.position > from && placed.position < to)
                .map(placed -> cells(placed.row.stream().map(Cell::text).toList()))
                .filter(row -> !isHeading(row))
                .toList();
        String words = change.newWords();
        return following.isEmpty() && words != null ? lines(words) : following;
    }

    private int position(ReadClause clause) {
        return positions.getOrDefault(clause.at(), Integer.MAX_VALUE);
    }

    private static List<List<String>> lines(String words) {
        return words.lines()
                .map(line -> cells(Arrays.asList(line.split("\\t|\\s\\|\\s"))))
                .filter(cells -> cells.size() > 2)
                .toList();
    }

    /** The quotes around the whole row are the act's, those inside a cell belong to it. */
    private static List<String> cells(List<String> texts) {
        List<String> cells = new ArrayList<>(texts.stream().map(Texts::line).toList());
        cells.set(0, OPENING.matcher(cells.getFirst()).replaceFirst(""));
        String last = cells.getLast();
        Matcher closing = CLOSING.matcher(last);
        boolean foreign = count(last, '»') > count(last, '«') || count(last, '"') % 2 == 1;
        if (closing.find() && (foreign || last.startsWith("»"))) {
            cells.set(cells.size() - 1, last.substring(0, closing.start()));
        }
        return cells;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    /** «№ п/п | Мероприятие | …» and rows that only number the columns. */
    private static boolean isHeading(List<String> row) {
        boolean numbers = row.size() > 2
                && IntStream.range(0, row.size()).allMatch(i -> row.get(i).equals(Integer.toString(i + 1)));
        return numbers || HEADING.matcher(row.getFirst()).matches();
    }
}
