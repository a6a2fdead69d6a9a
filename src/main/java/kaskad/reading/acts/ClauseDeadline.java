package kaskad.reading.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.text.WordPattern;

/**
 * Finds the deadlines in the text of a point: what follows the word «Срок», else the phrases inside the sentence.
 *
 * @param raw from the first to the last word of the deadline
 * @param start where the deadline, or the word «Срок» before it, begins in the text
 * @param end behind the deadline
 * @param rank how sure the sign is, 0 for the word «Срок»
 */
record ClauseDeadline(String raw, int start, int end, int rank) {
    private static final WordPattern LABEL = WordPattern.of(
            "(?<!\\bв )(?<!\\p{L})сроки?(?:\\s+(?:исполнения|выполнения|реализации|представления|предоставления|проведения|сдачи))?"
                    + "(?:\\s+(?:пункт\\p{L}+|п\\.)\\s*[\\d.]+)?"
                    + "(?:\\s*[:–—-]+\\s*|\\s+(?=до\\s|не\\s+позднее|с\\s+\\d|к\\s+\\d|в\\s+течени|постоянно|ежегодно|ежемесячно|ежеквартально|по\\s+мере|на\\s+постоянной|\\d))",
            Words.FLAGS);
    private static final Pattern LABEL_END = Pattern.compile(
            "[.;]?\\s*$|[.;]\\s+(?=\\p{Lu})|\\)|;\\s|[.;]\\s*\\n|\\n(?=\\p{Lu})|\\s*[(]?ответственн",
            Words.FLAGS & ~Pattern.CASE_INSENSITIVE);
    private static final WordPattern FOREIGN = WordPattern.of(
            "«[^«»]*(?:«[^«»]*»[^«»]*){0,30}»|\"[^\"]*\"|“[^”]*”|„[^“]*“"
                    + "|(?<!\\p{L})(?:(?:от|состоянию\\s+на|редакции\\s+от)\\s+" + Words.DATE
                    + "|(?:вступ|введ|ввест|ввод)\\p{L}+\\s+(?:[^.;]{0,60}\\s)?(?:в\\s+силу|в\\s+действие)[^.;]*(?:\\d\\s*г\\.)?"
                    + "|действует\\s+(?:с|до|по)\\s[^.;]*|распростран\\p{L}+\\s[^.;]{0,60}правоотношени[^.;]*"
                    + "|ко?\\s+(?:\\p{L}+ому\\s+|\\d{4}\\s*[-–—/]\\s*\\d{2,4}\\s+){1,2}(?:году|сезону|периоду)"
                    + "|за\\s+период\\s+с\\s+[^,.;:]{3,60}?\\s+(?:по|до)\\s+" + Words.DATE
                    + "|(?:на|за)\\s+(?:период\\s+(?:до|с)\\s+)?\\d{4}[^,.;\\p{L}]{0,10}(?:годов|годы|года|год|гг?\\.)(?!\\p{L}))",
            Words.FLAGS);
    private static final WordPattern PARTICIPLE = WordPattern.of(
            "\\p{L}{2,}(?:нн|[еёи]м|вш|[уюая]щ|[аеи]т)(?:ого|ых|ой|ый|ое|ые|ым|ыми|ому|ом|ая|ую|их|ие|ий|его|ими|ей|ую|ее|ем)(?:ся)?\\s+$",
            Words.FLAGS);
    private static final Pattern APPROVES = Pattern.compile(
            "^(?:утвердить|признать|одобрить|согласовать|принять\\s+к\\s+сведению|отменить|считать|внести)",
            Words.FLAGS);
    private static final Pattern PREPOSITION_BEFORE =
            Pattern.compile("(?<!\\p{L})(?:от|на|за|по|с|к|до|№|N)\\s+$", Words.FLAGS);
    private static final Pattern YEAR_ONLY =
            Pattern.compile("во?\\s+[\\d\\s–—/-]+(?:учебн\\p{L}+\\s+)?г\\p{L}*\\.?", Words.FLAGS);
    private static final Pattern DATED =
            Pattern.compile("\\d\\.\\d|\\d[»\"]?\\s+" + Words.MONTH + "|дн|срок", Words.FLAGS);
    private static final Pattern QUOTED_DAY = Pattern.compile("[«\"]\\s*\\d{1,2}\\s*[»\"]");
    private static final Pattern EDGES = Pattern.compile("^[\\s:–—-]+|[\\s.;,:(]+$");
    private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d\\.\\d{2}\\.\\d{2}");
    /** How far around a phrase the words are looked at that tell what it belongs to. */
    private static final int NEAR = 80;

    private static final Pattern SENTENCE_END = Pattern.compile("^\\s*(?:[.;:)]|$)");

    /** All deadlines of a text in the order of the text; they do not overlap, the surer sign wins. */
    static List<ClauseDeadline> all(String text) {
        String own = FOREIGN.replaced(
                text,
                foreign -> isDay(foreign.group())
                        ? foreign.group()
                        : "\u0001".repeat(foreign.group().length()));
        List<ClauseDeadline> found = labelled(own, text);
        boolean approves = APPROVES.matcher(own).find();
        for (DeadlinePhrase phrase : DeadlinePhrase.values()) {
            phrase.pattern().all(own).stream()
                    .filter(match -> stands(phrase, match, own, approves))
                    .map(match -> of(phrase, match, text))
                    .filter(one -> found.stream().noneMatch(one::overlaps))
                    .toList()
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(ClauseDeadline::start));
        return found;
    }

    /** The surest deadline of a part of the text. */
    static Optional<ClauseDeadline> best(List<ClauseDeadline> all) {
        return all.stream().min(Comparator.comparingInt(ClauseDeadline::rank));
    }

    /** «25» января. */
    private static boolean isDay(String quoted) {
        return QUOTED_DAY.matcher(quoted).matches();
    }

    /** Whether the phrase tells when to act, and not of when something else was or what a plan is called. */
    private static boolean stands(DeadlinePhrase phrase, MatchResult match, String own, boolean approves) {
        String before = own.substring(Math.max(0, match.start() - NEAR), match.start());
        String after = own.substring(match.end(), Math.min(own.length(), match.end() + NEAR));
        return switch (phrase) {
            case BOUND -> !approves || DATED.matcher(match.group()).find();
            case PERIOD ->
                !approves
                        && !isDescribed(before)
                        && (!YEAR_ONLY.matcher(match.group()).matches() || frames(before, after));
            case DAY ->
                !approves
                        && !isDescribed(before)
                        && !PREPOSITION_BEFORE.matcher(before).find()
                        && (YEAR.matcher(match.group()).find() || frames(before, after));
            case START -> !approves && !isDescribed(before);
            case RECURRING, LOOSE -> !approves;
        };
    }

    private static boolean isDescribed(String before) {
        return PARTICIPLE.in(before);
    }

    /** A bare year opens or closes the sentence, or follows the verb; elsewhere it tells of the thing before it. */
    private static boolean frames(String before, String after) {
        String said = before.strip();
        int gap = said.lastIndexOf(' ');
        return said.isEmpty()
                || Words.startsWithInfinitive(said.substring(gap + 1))
                || SENTENCE_END.matcher(after).find()
                || Words.startsWithInfinitive(after.strip());
    }

    private static ClauseDeadline of(DeadlinePhrase phrase, MatchResult match, String text) {
        int end = match.end();
        String raw = text.substring(match.start(), end);
        if (raw.contains("(") && !raw.contains(")") && end < text.length() && text.charAt(end) == ')') {
            end++;
            raw += ")";
        }
        return new ClauseDeadline(trimmed(raw), match.start(), end, phrase.ordinal() + 1);
    }

    private boolean overlaps(ClauseDeadline other) {
        return start < other.end && other.start < end;
    }

    private static List<ClauseDeadline> labelled(String own, String text) {
        List<ClauseDeadline> found = new ArrayList<>();
        Matcher end = LABEL_END.matcher(text);
        for (MatchResult label : LABEL.all(own)) {
            int to = label.end() < text.length() && end.find(label.end()) ? end.start() : text.length();
            String raw = trimmed(text.substring(label.end(), to));
            if (!raw.isEmpty()) {
                found.add(new ClauseDeadline(raw, label.start(), to, 0));
            }
        }
        return found;
    }

    private static String trimmed(String raw) {
        return EDGES.matcher(raw.strip()).replaceAll("");
    }
}
