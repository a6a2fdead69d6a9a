package kaskad.office.comments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part that holds the words of comments: what was there stays, new ones are put at its end. */
final class CommentsPart {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String AUTHOR = "Каскад";
    private static final String INITIALS = "К";

    private final String before;
    private final String prefix;
    private final String after;
    private final StringBuilder added = new StringBuilder();
    private int next;

    private CommentsPart(String before, String prefix, String after, int next) {
        this.before = before;
        this.prefix = prefix;
        this.after = after;
        this.next = next;
    }

    /**
     * A part to go on with.
     *
     * @param there the part as it is; null where the document has no comments
     */
    static CommentsPart of(@Nullable String there) {
        Tag root = there == null ? null : root(there);
        if (there == null || root == null) {
            return new CommentsPart(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + WORD
                            + "\">",
                    "w:",
                    "</w:comments>",
                    0);
        }
        String close = "</" + root.prefix() + "comments>";
        return root.closes()
                ? new CommentsPart(there.substring(0, root.end() - 2) + ">", root.prefix(), close, 0)
                : new CommentsPart(
                        there.substring(0, Math.max(root.end(), there.lastIndexOf(close))),
                        root.prefix(),
                        close,
                        highest(there) + 1);
    }

    private static @Nullable Tag root(String there) {
        Tag tag = Tag.next(there, 0);
        return tag != null && tag.name().equals("comments") ? tag : null;
    }

    private static int highest(String there) {
        int highest = -1;
        for (Tag tag = Tag.next(there, 0); tag != null; tag = Tag.next(there, tag.end())) {
            if (tag.opens() && tag.name().equals("comment")) {
                String id = tag.attribute("id");
                highest = Math.max(highest, id != null && id.matches("\\d{1,9}") ? Integer.parseInt(id) : -1);
            }
        }
        return highest;
    }

    /** Adds a comment of these lines and gives its id. */
    int add(List<String> lines) {
        int id = next++;
        open(
                "comment",
                " " + prefix + "id=\"" + id + "\" " + prefix + "author=\"" + AUTHOR + "\" " + prefix + "initials=\""
                        + INITIALS + "\"");
        for (String line : lines) {
            open("p", "").append("<").append(prefix).append("r>");
            open("t", " xml:space=\"preserve\"").append(escaped(line));
            close("t");
            close("r");
            close("p");
        }
        close("comment");
        return id;
    }

    private StringBuilder open(String name, String attributes) {
        return added.append('<').append(prefix).append(name).append(attributes).append('>');
    }

    private void close(String name) {
        added.append("</").append(prefix).append(name).append('>');
    }

    String text() {
        return before + added + after;
    }

    /** Characters that XML cannot hold are left out. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == '\t' || point >= 0x20 && point != 0xFFFE && point != 0xFFFF)
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .forEach(point -> {
                    switch (point) {
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '&' -> out.append("&amp;");
                        default -> out.appendCodePoint(point);
                    }
                });
        return out.toString();
    }
}
