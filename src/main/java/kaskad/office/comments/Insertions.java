package kaskad.office.comments;

import java.util.Map;
import java.util.TreeMap;
import kaskad.office.comments.Anchor.Range;

/** What is put into {@code word/document.xml}: the marks of comments at offsets of the text, in their order. */
final class Insertions {
    private final String part;
    private final Map<Integer, StringBuilder> starts = new TreeMap<>();
    private final Map<Integer, StringBuilder> ends = new TreeMap<>();
    private final Map<Integer, Tag> emptyTags = new TreeMap<>();

    Insertions(String part) {
        this.part = part;
    }

    void add(Range range, int id) {
        Anchor first = range.first();
        Anchor last = range.last();
        String w = last.tag().prefix();
        put(starts, first, first.start(), mark(first, "commentRangeStart", id));
        put(
                ends,
                last,
                last.end(),
                mark(last, "commentRangeEnd", id) + "<" + w + "r>" + mark(last, "commentReference", id) + "</" + w
                        + "r>");
    }

    private void put(Map<Integer, StringBuilder> marks, Anchor anchor, int at, String mark) {
        if (anchor.isEmptyTag()) {
            emptyTags.put(at, anchor.tag());
        }
        marks.computeIfAbsent(at, any -> new StringBuilder()).append(mark);
    }

    private static String mark(Anchor anchor, String name, int id) {
        String prefix = anchor.tag().prefix();
        return "<" + prefix + name + " " + prefix + "id=\"" + id + "\"/>";
    }

    /** The text of the part with all marks in it. */
    String text() {
        StringBuilder all = new StringBuilder(part.length() + 256 * starts.size());
        TreeMap<Integer, String> marks = new TreeMap<>();
        starts.forEach((at, mark) -> marks.merge(at, mark.toString(), String::concat));
        ends.forEach((at, mark) -> marks.merge(at, mark.toString(), String::concat));
        int from = 0;
        for (Map.Entry<Integer, String> mark : marks.entrySet()) {
            int at = mark.getKey();
            Tag empty = emptyTags.get(at);
            if (empty == null) {
                all.append(part, from, at).append(mark.getValue());
            } else {
                all.append(part, from, at - 2).append('>').append(mark.getValue());
                all.append("</").append(empty.prefix()).append("p>");
            }
            from = at;
        }
        return all.append(part, from, part.length()).toString();
    }
}
