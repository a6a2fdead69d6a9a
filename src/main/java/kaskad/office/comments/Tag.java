package kaskad.office.comments;

import org.jspecify.annotations.Nullable;

/**
 * A tag in a part's text.
 *
 * @param start where its bracket opens; {@code end}, just after it closes
 * @param prefix with its colon, or empty
 */
record Tag(String text, int start, int end, String prefix, String name, boolean opens, boolean closes) {

    /** The next tag from an offset on; comments, instructions and character data are passed over. */
    static @Nullable Tag next(String text, int from) {
        int start = text.indexOf('<', from);
        while (start >= 0) {
            int passed = passed(text, start);
            if (passed < 0) {
                return at(text, start);
            }
            start = text.indexOf('<', passed);
        }
        return null;
    }

    private static int passed(String text, int start) {
        if (text.startsWith("<!--", start)) {
            return after(text, "-->", start);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return after(text, "]]>", start);
        }
        return text.startsWith("<?", start) || text.startsWith("<!", start) ? after(text, ">", start) : -1;
    }

    private static int after(String text, String end, int start) {
        int at = text.indexOf(end, start);
        return at < 0 ? text.length() : at + end.length();
    }

    private static Tag at(String text, int start) {
        int end = end(text, start);
        boolean close = text.startsWith("</", start);
        boolean both = !close && text.charAt(end - 2) == '/';
        int from = start + (close ? 2 : 1);
        int to = from;
        while (to < end && isName(text.charAt(to))) {
            to++;
        }
        int colon = text.lastIndexOf(':', to - 1);
        int name = colon >= from ? colon + 1 : from;
        return new Tag(text, start, end, text.substring(from, name), text.substring(name, to), !close, close || both);
    }

    private static boolean isName(char letter) {
        return letter != '>' && letter != '/' && !Character.isWhitespace(letter);
    }

    /** A bracket inside quotes closes nothing. */
    private static int end(String text, int start) {
        char quote = 0;
        for (int at = start; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>') {
                return at + 1;
            }
        }
        return text.length();
    }

    /** The value of an attribute by its local name. */
    @Nullable
    String attribute(String wanted) {
        String own = text.substring(start, end);
        for (int at = own.indexOf(wanted); at > 0; at = own.indexOf(wanted, at + 1)) {
            char before = own.charAt(at - 1);
            int equals = at + wanted.length();
            boolean whole = (before == ':' || Character.isWhitespace(before)) && own.charAt(equals) == '=';
            if (whole) {
                int close = own.indexOf(own.charAt(equals + 1), equals + 2);
                return close < 0 ? null : own.substring(equals + 2, close);
            }
        }
        return null;
    }

    int number(String wanted, int otherwise) {
        String value = attribute(wanted);
        return value != null && value.matches("\\d{1,4}") ? Integer.parseInt(value) : otherwise;
    }
}
