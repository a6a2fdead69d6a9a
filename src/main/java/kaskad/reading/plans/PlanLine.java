package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.At;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan without a table: one that begins a measure, with the lines that go on with it, or the title of a section.
 *
 * @param number what stands before a measure; null before a dated or bulleted one, and in a title
 */
record PlanLine(Kind kind, @Nullable String number, String text, At at) {
    private static final int LONGEST_PERIOD = 40;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern BULLET = Pattern.compile("^[-–—•*▪]\\s*(?=[\\p{L}«\"\\d])");
    private static final Pattern SEMICOLON = Pattern.compile(";\\s+");
    private static final Pattern SUB_POINT = Pattern.compile("\\d+\\.\\d.*");
    private static final Pattern ENDED = Pattern.compile("[.;:]$");

    /** What the line is. */
    enum Kind {
        ITEM,
        SECTION,
        PERIOD
    }

    static List<PlanLine> of(List<Line> lines) {
        List<PlanLine> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<PlanLine> item = item(line);
            boolean listed = !found.isEmpty() && found.getLast().isItem();
            if (item.isPresent()) {
                found.addAll(item.get().divided());
            } else if (listed && goesOn(line, lines.get(i - 1), found.getLast())) {
                found.set(found.size() - 1, found.getLast().with(line.text()));
            } else if (isPeriod(line.text())) {
                found.add(new PlanLine(Kind.PERIOD, null, Texts.line(line.text()), line.at()));
            } else if (isSection(line, i + 1 < lines.size() ? lines.get(i + 1) : null)) {
                found.add(new PlanLine(Kind.SECTION, null, line.text(), line.at()));
            }
        }
        return found;
    }

    /** Whether a line is no part of a title. */
    static boolean begins(Line line) {
        boolean dated = isPeriod(line.text())
                || !Texts.startsLower(line.text())
                        && PlanItem.termOf(line.text()).isPresent();
        return dated || item(line).isPresent();
    }

    boolean isItem() {
        return kind == Kind.ITEM;
    }

    /** The term that the title of a section gives the measures under it. */
    @Nullable
    String term() {
        return kind == Kind.PERIOD ? text : PlanItem.termOf(text).orElse(null);
    }

    /** Whether the next line is one of its sub-points, so that it only names them. */
    boolean isAbove(PlanLine next) {
        return number != null
                && next.number != null
                && Numbers.bare(next.number).startsWith(Numbers.bare(number) + ".");
    }

    String full() {
        return number == null ? text : number + " " + text;
    }

    private PlanLine with(String more) {
        return new PlanLine(kind, number, text + "\n" + more, at);
    }

    private static Optional<PlanLine> item(Line line) {
        Optional<Numbers.Numbered> numbered = Numbers.leading(line.text())
                .or(() -> Numbers.section(line.text())
                        .filter(cut -> SUB_POINT.matcher(cut.number()).matches()));
        if (numbered.isPresent()) {
            return numbered.map(cut -> new PlanLine(Kind.ITEM, cut.number(), cut.rest(), line.at()));
        }
        Matcher bullet = BULLET.matcher(line.text());
        boolean listed = bullet.find();
        return listed || PlanItem.startsWithTerm(line.text())
                ? Optional.of(new PlanLine(
                        Kind.ITEM, null, listed ? line.text().substring(bullet.end()) : line.text(), line.at()))
                : Optional.empty();
    }

    /** Dated measures of one paragraph: «до 1 мая – …; до 1 июня – …». */
    private List<PlanLine> divided() {
        if (number != null) {
            return List.of(this);
        }
        List<PlanLine> parts = new ArrayList<>();
        for (String part : SEMICOLON.split(text)) {
            if (parts.isEmpty() || PlanItem.startsWithTerm(part)) {
                parts.add(new PlanLine(kind, null, part, at));
            } else {
                PlanLine last = parts.removeLast();
                parts.add(new PlanLine(kind, null, last.text + "; " + part, at));
            }
        }
        return parts;
    }

    /** A label, the rest of a paragraph, or the rest of a sentence that has not ended. */
    private static boolean goesOn(Line line, Line before, PlanLine item) {
        return PlanItem.isLabelled(line.text())
                || line.sameParagraph(before)
                || Texts.startsLower(line.text()) && !ENDED.matcher(item.text).find();
    }

    private static boolean isPeriod(String text) {
        return text.length() <= LONGEST_PERIOD && PlanItem.isTerm(text);
    }

    /** A numbered or stressed line, or a plain one over a list that begins. */
    private static boolean isSection(Line line, @Nullable Line next) {
        boolean named = line.stressed() || Numbers.namesSection(line.text());
        boolean opens = next != null && item(next).filter(PlanLine::isFirst).isPresent();
        return line.text().length() <= LONGEST_TITLE
                && (named && next != null && !Caption.isFormal(line)
                        || opens && Caption.divider(List.of(line)).isPresent());
    }

    private boolean isFirst() {
        return number != null
                && Numbers.bare(number).endsWith("1")
                && Numbers.bare(number).length() < 4;
    }
}
