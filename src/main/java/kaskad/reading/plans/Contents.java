package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kaskad.office.Cell;
import kaskad.office.Table;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.reading.executors.ExecutorReader;
import kaskad.reading.executors.Party;
import kaskad.reading.executors.PartyType;
import kaskad.reading.words.Lexicon;

/** What the cells of a column look like, where its heading does not tell; the first rows are looked at. */
final class Contents {
    private static final int LOOKED_AT = 60;
    private static final int LONGEST_DEADLINE = 80;
    private static final int LONGEST_EXECUTORS = 250;
    private static final int LONGEST_MARK = 3;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");
    private static final Pattern AMOUNT = Pattern.compile("[-+]?[\\d \\u00a0]*[.,]?\\d+ ?%?");

    private final Table table;
    private final int firstRow;
    private final Map<String, Boolean> deadlines = new HashMap<>();
    private final Map<String, Boolean> executors = new HashMap<>();

    Contents(Table table, int firstRow) {
        this.table = table;
        this.firstRow = firstRow;
    }

    boolean empty(int column) {
        return texts(column).isEmpty();
    }

    boolean numbers(int column) {
        return mostly(column, Numbers::isNumber);
    }

    boolean deadlines(int column) {
        return mostly(column, this::tellsDeadline);
    }

    boolean executors(int column) {
        return mostly(column, text -> executors.computeIfAbsent(text, this::namesExecutors));
    }

    /** Ticks, crosses and days in the columns of a chart. */
    boolean marks(int column) {
        List<String> texts = texts(column);
        return texts.stream().allMatch(text -> text.length() <= LONGEST_MARK || tellsDeadline(text))
                && texts.stream().filter(text -> AMOUNT.matcher(text).matches()).count() * 2 <= texts.size();
    }

    /** How long the texts are that say something in words; 0 for numbers and short marks. */
    double wordiness(int column) {
        return texts(column).stream()
                .filter(text -> LETTERS.matcher(text).find())
                .mapToInt(String::length)
                .average()
                .orElse(0);
    }

    /** Whether cells merged downward, or the same words again and again, gather rows under one name. */
    boolean gathers(int column) {
        List<Cell> cells = cells(column);
        Set<String> texts = new HashSet<>(texts(column));
        boolean merged = cells.stream()
                .anyMatch(cell -> cell.rowSpan() > 1 && !cell.text().isBlank());
        boolean sparse = cells.stream().anyMatch(cell -> cell.text().isBlank());
        return !texts.isEmpty() && (merged || (sparse || texts.size() * 3 <= cells.size() * 2) && cells.size() > 2);
    }

    private boolean mostly(int column, Predicate<String> looks) {
        List<String> texts = texts(column);
        long fitting = texts.stream().filter(looks).count();
        return fitting > 0 && fitting * 3 >= texts.size() * 2L;
    }

    private boolean tellsDeadline(String text) {
        return deadlines.computeIfAbsent(text, Contents::isDeadline);
    }

    static boolean isDeadline(String text) {
        if (text.length() > LONGEST_DEADLINE) {
            return false;
        }
        return switch (DeadlineReader.read(text, DeadlineContext.NONE).kind()) {
            case ONCE, RANGE, RECURRING, CONTINUOUS, CONDITIONAL, RELATIVE -> true;
            case EVENT, UNSPECIFIED -> false;
        };
    }

    /** Persons, or words that name bodies and posts at once; «Проведение смотра для учителей» names them late. */
    private boolean namesExecutors(String text) {
        if (text.length() > LONGEST_EXECUTORS || tellsDeadline(text)) {
            return false;
        }
        Party first = ExecutorReader.read(text).stream().findFirst().orElse(null);
        return first != null
                && (first.type() == PartyType.PERSON
                        || first.abbr()
                        || first.type() != PartyType.UNKNOWN && namesBodies(first.text()));
    }

    private static boolean namesBodies(String text) {
        return SPACE.splitAsStream(text)
                .limit(2)
                .anyMatch(word -> Lexicon.find(word).isPresent());
    }

    private List<String> texts(int column) {
        return cells(column).stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The cells of the column once each, without rows that are merged over the table. */
    private List<Cell> cells(int column) {
        List<Cell> cells = new ArrayList<>();
        int end = Math.min(table.rows().size(), firstRow + LOOKED_AT);
        for (int row = firstRow; row < end; row++) {
            Cell cell = table.rows().get(row).get(column);
            boolean again = !cells.isEmpty() && cells.getLast().equals(cell);
            if (cell.columnSpan() == 1 && !again) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
