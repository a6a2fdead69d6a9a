package kaskad.office.comments;

import java.util.List;
import kaskad.office.Format;
import kaskad.office.Limits;
import kaskad.office.OfficeDocument;
import kaskad.office.Source;
import kaskad.office.comments.Anchor.Range;
import org.jspecify.annotations.Nullable;

/** A document with comments for Word. */
public final class CommentedDocx {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String ID = "rIdKaskadComments";

    private CommentedDocx() {}

    /**
     * The document as a DOCX with these comments: its own package where it is one, else the same blocks written anew.
     *
     * @param bytes the file that {@code document} was read from
     * @throws kaskad.office.UnreadableDocument where the package is damaged or too big
     */
    public static byte[] of(byte[] bytes, OfficeDocument document, List<Comment> comments) {
        if (document.format() == Format.DOCX) {
            return with(bytes, comments);
        }
        Rewritten rewritten = Rewritten.of(document);
        return with(rewritten.bytes(), comments.stream().map(rewritten::moved).toList());
    }

    private static byte[] with(byte[] bytes, List<Comment> comments) {
        if (comments.isEmpty()) {
            return bytes;
        }
        Source source = new Source("document.docx", bytes, Limits.USUAL);
        DocxPackage parts = new DocxPackage(source);
        String body = parts.text(DocxPackage.BODY);
        if (body == null) {
            throw source.damaged();
        }
        String relations = parts.text(DocxPackage.RELATIONS);
        String name = "word/" + target(relations);
        String there = parts.text(name);
        CommentsPart words = CommentsPart.of(there);
        Insertions marks = new Insertions(body);
        Anchors anchors = Anchors.of(body);
        for (Comment comment : comments) {
            Range range = anchors.find(comment);
            if (range != null) {
                marks.add(range, words.add(comment.lines()));
            }
        }
        parts.put(DocxPackage.BODY, marks.text());
        parts.put(name, words.text());
        if (there == null) {
            parts.put(DocxPackage.RELATIONS, related(relations));
            parts.put(DocxPackage.TYPES, typed(String.valueOf(parts.text(DocxPackage.TYPES)), name));
        }
        return parts.bytes();
    }

    /** Where the relations say that the comments are; the usual place where they say nothing. */
    private static String target(@Nullable String relations) {
        for (Tag tag = relations == null ? null : Tag.next(relations, 0);
                tag != null;
                tag = Tag.next(tag.text(), tag.end())) {
            String type = tag.attribute("Type");
            String target = tag.attribute("Target");
            if (type != null && target != null && type.endsWith("/comments")) {
                return target.replaceFirst("^/?word/", "");
            }
        }
        return "comments.xml";
    }

    private static String related(@Nullable String relations) {
        String relation = "<Relationship Id=\"" + ID + "\" Type=\"" + RELATION + "\" Target=\"comments.xml\"/>";
        if (relations == null) {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + relation
                    + "</Relationships>";
        }
        return relations.contains("\"" + ID + "\"") ? relations : before(relations, "Relationships", relation);
    }

    private static String typed(String types, String name) {
        String part = "PartName=\"/" + name + "\"";
        return types.contains(part)
                ? types
                : before(types, "Types", "<Override " + part + " ContentType=\"" + TYPE + "\"/>");
    }

    /** Puts an element before the end of the root. */
    private static String before(String text, String root, String element) {
        int close = text.lastIndexOf("</");
        int empty = text.lastIndexOf("/>");
        return close >= 0 && text.indexOf(root, close) > 0
                ? text.substring(0, close) + element + text.substring(close)
                : text.substring(0, Math.max(0, empty)) + ">" + element + "</" + root + ">";
    }
}
