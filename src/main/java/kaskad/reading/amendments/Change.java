package kaskad.reading.amendments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.amendments.Amendment.Part;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one point do: an operation, the places that it names and the words that go and come.
 *
 * @param places empty where the point leaves the place to the point over it
 */
record Change(
        Operation operation,
        List<List<Part>> places,
        @Nullable String oldWords,
        @Nullable String newWords) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String WORDS = "(?:слов\\p{L}*|цифр\\p{L}*|числ\\p{L}*|дат\\p{L}*|символ\\p{L}*)\\s*";
    private static final Pattern REPLACE = Pattern.compile(
            WORDS + Quotations.MARK + "\\s*заменить\\s+(?:соответственно\\s+)?(?:на\\s+)?(?:" + WORDS + ")?"
                    + Quotations.MARK,
            FLAGS);
    private static final Pattern DROP = Pattern.compile(WORDS + Quotations.MARK + "\\s*исключить", FLAGS);
    private static final Pattern AFTER_WORDS = Pattern.compile(
            "(?:после\\s+" + WORDS + Quotations.MARK + "\\s+)?дополнить\\s+" + WORDS + Quotations.MARK, FLAGS);
    private static final Pattern RESTATE = Pattern.compile(
            "изложи(?:ть|в)\\s+(?:[\\p{L}\\d.№⟦⟧]+\\s+){0,6}?в\\s+(?:\\p{L}+\\s+)?(?:редакции|виде)", FLAGS);
    private static final Pattern ADD =
            Pattern.compile("дополни(?:ть|в)\\s+(?:нов\\p{L}+\\s+)?(?=\\p{L})|включить\\s+(?=\\p{L})", FLAGS);
    private static final Pattern REMOVE =
            Pattern.compile("исключи(?:ть|в)|(?:признать|считать)\\s+(?:\\p{L}+\\s+)?утратив\\p{L}+\\s+силу", FLAGS);
    private static final Pattern AFTER_ROW = Pattern.compile("(?<!\\p{L})после\\s+", FLAGS);
    private static final Pattern CONTENT = Pattern.compile("содержания|редакции|виде", FLAGS);

    /** The changes of a point; words changed in one place may be several. */
    static List<Change> of(String words, Quotations text) {
        List<Change> changes = new ArrayList<>();
        wordings(words, text, changes);
        if (!changes.isEmpty()) {
            return changes;
        }
        Matcher restate = RESTATE.matcher(words);
        if (restate.find()) {
            return List.of(new Change(
                    Operation.RESTATE, around(words, restate, text), null, content(text, restate.end(), words)));
        }
        Matcher add = ADD.matcher(words);
        if (add.find()) {
            return List.of(added(words, add, text));
        }
        Matcher remove = REMOVE.matcher(words);
        return remove.find()
                ? List.of(new Change(Operation.REMOVE, around(words, remove, text), null, null))
                : List.of();
    }

    private static void wordings(String words, Quotations text, List<Change> changes) {
        int from = 0;
        List<List<Part>> places = List.of();
        Matcher replace = REPLACE.matcher(words);
        while (replace.find()) {
            places = orSame(words.substring(from, replace.start()), places, text);
            changes.add(new Change(
                    Operation.REPLACE_WORDS,
                    places,
                    text.quotation(replace.group(1)),
                    text.quotation(replace.group(2))));
            from = replace.end();
        }
        Matcher drop = DROP.matcher(words);
        while (drop.find()) {
            places = orSame(words.substring(Math.min(from, drop.start()), drop.start()), places, text);
            changes.add(new Change(Operation.REMOVE_WORDS, places, text.quotation(drop.group(1)), null));
        }
        Matcher add = AFTER_WORDS.matcher(words);
        while (add.find()) {
            places = orSame(words.substring(Math.min(from, add.start()), add.start()), places, text);
            String before = add.group(1);
            changes.add(new Change(
                    Operation.ADD_WORDS,
                    places,
                    before == null ? null : text.quotation(before),
                    text.quotation(add.group(2))));
        }
    }

    private static List<List<Part>> orSame(String words, List<List<Part>> before, Quotations text) {
        List<List<Part>> places = PlaceReader.places(words, text);
        return places.isEmpty() ? before : places;
    }

    /** «строку 5 изложить …» or «изложив строку 5 …». */
    private static List<List<Part>> around(String words, Matcher verb, Quotations text) {
        List<List<Part>> inside = PlaceReader.places(verb.group(), text);
        if (!inside.isEmpty()) {
            return inside;
        }
        List<List<Part>> before = PlaceReader.places(words.substring(0, verb.start()), text);
        return before.isEmpty() ? PlaceReader.places(upToContent(words, verb.end()), text) : before;
    }

    /** «раздел 2 после строки 2.3 дополнить строкой 2.4»: the new part belongs to the parts before the verb. */
    private static Change added(String words, Matcher verb, Quotations text) {
        String before = words.substring(0, verb.start());
        String inside = AFTER_ROW.split(before, 2)[0];
        String whole = inside + " " + upToContent(words, verb.end());
        Matcher after = AFTER_ROW.matcher(before);
        String neighbour = after.find() ? before.substring(after.end()).strip() : null;
        return new Change(
                Operation.ADD,
                PlaceReader.places(whole.replace(';', ' '), text),
                neighbour,
                content(text, verb.end(), words));
    }

    private static String upToContent(String words, int from) {
        Matcher content = CONTENT.matcher(words);
        return content.find(from) ? words.substring(from, content.start()) : words.substring(from);
    }

    /** The quotation behind the verb that is no name of a part. */
    private static @Nullable String content(Quotations text, int from, String words) {
        Matcher content = CONTENT.matcher(words);
        int start = content.find(Math.max(0, from - 20)) ? content.end() : from;
        Matcher mark = Pattern.compile(Quotations.MARK).matcher(words);
        return mark.find(Math.min(start, words.length())) ? text.quotation(mark.group(1)) : null;
    }
}
