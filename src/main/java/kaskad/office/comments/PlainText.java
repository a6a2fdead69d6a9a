package kaskad.office.comments;

import kaskad.office.comments.Anchor.Range;

/** The words of a range without tags and spaces, to compare them with quoted ones. */
final class PlainText {
    private PlainText() {}

    static String of(Range range) {
        String part = range.first().tag().text();
        StringBuilder text = new StringBuilder();
        int at = range.first().start();
        int end = range.last().end();
        for (Tag tag = Tag.next(part, at); tag != null && tag.start() < end; tag = Tag.next(part, at)) {
            text.append(part, at, tag.start());
            at = tag.end();
        }
        return squashed(unescaped(text.append(part, Math.min(at, end), end).toString()));
    }

    static String squashed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
