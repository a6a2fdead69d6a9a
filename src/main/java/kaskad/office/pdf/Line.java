package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words side by side in one cell or across the page.
 *
 * @param from the left end of the room that the line may fill, as {@code to} the right end
 */
record Line(List<Word> words, double from, double to) {
    private static final double SAME_LEVEL = 0.4;
    private static final double SAME_PLACE = 0.25;
    private static final double GAP = 0.16;
    private static final double COLUMN_GAP = 2.2;

    /** Sorts words into lines from the top; letters above and below the line belong to it. */
    static List<Line> of(List<Word> words, double from, double to) {
        List<Line> lines = new ArrayList<>();
        for (Turn turn : Turn.values()) {
            List<Word> same = new ArrayList<>(words.stream()
                    .filter(word -> word.turn() == turn)
                    .sorted(Comparator.comparingDouble(Word::base))
                    .toList());
            double left = same.stream().mapToDouble(Word::left).min().orElse(from);
            double right = same.stream().mapToDouble(Word::right).max().orElse(to);
            boolean level = same.isEmpty() || left >= from - 2 && right <= to + 2;
            lines.addAll(level ? split(same, from, to) : split(same, left, right));
        }
        return lines;
    }

    private static List<Line> split(List<Word> words, double from, double to) {
        List<Line> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        Word largest = null;
        for (Word word : words) {
            if (largest != null && word.base() - largest.base() > SAME_LEVEL * Math.max(word.size(), largest.size())) {
                lines.add(sorted(line, from, to));
                line = new ArrayList<>();
                largest = null;
            }
            line.add(word);
            largest = largest == null || word.size() > largest.size() ? word : largest;
        }
        if (!line.isEmpty()) {
            lines.add(sorted(line, from, to));
        }
        return lines;
    }

    /** Left to right; a word that is drawn twice to look bold stands once. */
    private static Line sorted(List<Word> words, double from, double to) {
        words.sort(Comparator.comparingDouble(Word::left));
        List<Word> once = new ArrayList<>();
        for (Word word : words) {
            Word last = once.isEmpty() ? null : once.getLast();
            if (last == null
                    || !last.text().equals(word.text())
                    || Math.abs(last.left() - word.left()) > SAME_PLACE * word.size()) {
                once.add(word);
            }
        }
        return new Line(once, from, to);
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.getLast().right();
    }

    double width() {
        return right() - left();
    }

    double base() {
        return biggest().base();
    }

    double size() {
        return biggest().size();
    }

    private Word biggest() {
        Word best = words.getFirst();
        for (Word word : words) {
            best = word.size() > best.size() ? word : best;
        }
        return best;
    }

    boolean bold() {
        return words.stream().allMatch(Word::bold);
    }

    /** Whether the room to both sides is the same and worth mentioning. */
    boolean centred() {
        double before = left() - from;
        double after = to - right();
        return before > 1.5 * size() && Math.abs(before - after) < Math.max(4, 0.06 * (to - from));
    }

    Line in(double start, double end) {
        return new Line(words, start, end);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Word last = null;
        for (Word word : words) {
            if (last != null) {
                text.append(between(last, word));
            }
            text.append(word.text());
            last = word;
        }
        return text.toString();
    }

    private static String between(Word last, Word next) {
        double gap = next.left() - last.right();
        double size = Math.max(last.size(), next.size());
        if (gap > COLUMN_GAP * size) {
            return "\t";
        }
        return gap > GAP * size || next.spaced() && gap > -GAP * size ? " " : "";
    }
}
