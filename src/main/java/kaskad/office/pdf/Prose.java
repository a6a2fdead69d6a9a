package kaskad.office.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets lines into one text. A line that ended because it was full goes on after a space; one that had room for the next
 * word ended on purpose, so a new paragraph begins.
 */
final class Prose {
    private static final Pattern BULLET = Pattern.compile("^[•◦▪▫■□●○‣·❖➢✓]\\s*");
    private static final Pattern LIST = Pattern.compile(
            "^(?:[-–—*]|\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\p{L}\\))\\s+\\S.*|^\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+\\p{Lu}.*",
            Pattern.DOTALL);
    private static final Pattern SPLIT = Pattern.compile("^.*?[\\p{L}\\d][-‐/](?=\\p{L})");
    private static final Pattern HYPHEN = Pattern.compile("(?:^|.*[^\\p{L}])(\\p{L}+)[-‐\u00AD]$", Pattern.DOTALL);
    private static final Pattern START = Pattern.compile("^(\\p{Ll}+).*", Pattern.DOTALL);
    private static final Pattern TIGHT = Pattern.compile(".*\\d[-–‐]$|.*[\\p{L}\\d][-/]$", Pattern.DOTALL);
    private static final Pattern NUMERIC = Pattern.compile("[\\d.]+");
    private static final String CLOSING = ",.;:!?)»";
    private static final double SPACE = 0.3;
    private static final double INDENT = 1.2;
    private static final double LEADING = 1.5;

    private final Lexicon lexicon;

    Prose(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The text with {@code \n} between paragraphs. */
    String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        double pitch = pitch(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (i > 0) {
                join(text, lines.get(i - 1), lines.get(i), line, pitch);
            } else {
                text.append(BULLET.matcher(line).replaceFirst(""));
            }
        }
        return clean(text.toString());
    }

    private static String clean(String text) {
        return text.replace("\u00AD", "").replace('\u2010', '-').strip();
    }

    private void join(StringBuilder text, Line last, Line next, String line, double pitch) {
        if (BULLET.matcher(line).find()) {
            text.append('\n').append(BULLET.matcher(line).replaceFirst(""));
        } else if (isSplit(last, next)) {
            text.append(line);
        } else if (HYPHEN.matcher(tail(text)).matches() && START.matcher(line).matches()) {
            hyphen(text, line);
        } else if (ends(last, next, pitch)) {
            text.append('\n').append(line);
        } else {
            boolean tight = CLOSING.indexOf(line.charAt(0)) >= 0
                    || TIGHT.matcher(tail(text)).matches();
            text.append(tight ? "" : " ").append(line);
        }
    }

    private void hyphen(StringBuilder text, String line) {
        Matcher first = HYPHEN.matcher(tail(text));
        Matcher second = START.matcher(line);
        boolean keeps = first.matches()
                && second.matches()
                && text.charAt(text.length() - 1) == '-'
                && (Character.isUpperCase(text.charAt(text.length() - 2))
                        || lexicon.keepsHyphen(Lexicon.bare(first.group(1)), second.group(1)));
        if (!keeps) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    /** Looks how the lines of one text break words, before any of them is set. */
    void learn(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Matcher first = HYPHEN.matcher(lines.get(i - 1).text());
            Matcher second = START.matcher(lines.get(i).text());
            if (first.matches() && second.matches()) {
                lexicon.learn(Lexicon.bare(first.group(1)), second.group(1));
            }
            Word word = lines.get(i - 1).words().getLast();
            Word rest = lines.get(i).words().getFirst();
            if (isFilledByOneWord(lines.get(i - 1), rest) && areLetters(word, rest)) {
                lexicon.learnCut(half(word), Lexicon.bare(rest.text()));
            }
        }
    }

    private static String tail(StringBuilder text) {
        return text.substring(Math.max(0, text.length() - 60));
    }

    /** Whether the next line begins a paragraph. */
    boolean ends(Line last, Line next, double pitch) {
        double step = next.base() - last.base();
        if (step > LEADING * pitch || hadRoom(last, next)) {
            return true;
        }
        String end = last.text();
        boolean closed = end.endsWith(".") || end.endsWith(";") || end.endsWith(":");
        return closed && (LIST.matcher(next.text()).matches() || isIndented(last, next));
    }

    private static boolean isIndented(Line last, Line next) {
        return next.left() - next.from() > INDENT * next.size()
                && last.left() - last.from() < INDENT * last.size()
                && !next.centred();
    }

    /** Whether the first word of the next line would have found room at the end of this one. */
    private static boolean hadRoom(Line last, Line next) {
        double before = last.left() - last.from();
        double after = last.to() - last.right();
        double room = last.to() - last.from() - (before > after - 2 || last.centred() ? 0 : before);
        return last.width() + SPACE * last.size() + token(next) < room - 0.5;
    }

    private static double token(Line line) {
        Word first = line.words().getFirst();
        double width = first.width();
        int letters = first.text().length();
        Matcher split = SPLIT.matcher(first.text());
        if (split.find()) {
            return width * split.end() / letters;
        }
        for (int i = 1; i < line.words().size(); i++) {
            Word next = line.words().get(i);
            if (next.spaced() || next.left() - line.words().get(i - 1).right() > 0.1 * next.size()) {
                break;
            }
            width = next.right() - first.left();
        }
        return width;
    }

    /** Whether the line ended in the middle of a word or a number, because that is wider than the room. */
    private boolean isSplit(Line last, Line next) {
        Word word = last.words().getLast();
        Word rest = next.words().getFirst();
        if (!isFilledByOneWord(last, rest)) {
            return false;
        }
        return NUMERIC.matcher(word.text()).matches()
                        && NUMERIC.matcher(rest.text()).matches()
                || areLetters(word, rest) && lexicon.isOneWord(half(word), Lexicon.bare(rest.text()));
    }

    private static boolean isFilledByOneWord(Line line, Word rest) {
        boolean alone = line.words().stream().skip(1).noneMatch(Word::spaced);
        double letter = rest.width() / rest.text().length();
        return alone && !line.words().getLast().spaceAfter() && line.to() - line.right() <= letter + 0.15 * line.size();
    }

    private static boolean areLetters(Word word, Word rest) {
        return Character.isLetter(word.text().charAt(word.text().length() - 1))
                && Character.isLowerCase(rest.text().charAt(0));
    }

    private static String half(Word word) {
        int cut = Math.max(word.text().lastIndexOf('/'), word.text().lastIndexOf('-'));
        return Lexicon.bare(word.text().substring(cut + 1));
    }

    static double pitch(List<Line> lines) {
        double pitch = Double.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).base() - lines.get(i - 1).base();
            if (step > 0) {
                pitch = Math.min(pitch, step);
            }
        }
        return lines.isEmpty() ? pitch : Math.max(pitch, lines.getFirst().size());
    }
}
