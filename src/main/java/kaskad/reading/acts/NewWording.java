package kaskad.reading.acts;

import java.util.List;
import java.util.regex.Pattern;

/** The quoted wording that an amending point brings in: its lines are no points of the order, however they are numbered. */
final class NewWording {
    private static final Pattern BRINGS =
            Pattern.compile("(?:редакции|содержания|виде)\\s*:\\s*(?:[«\"“„].*)?$", Words.FLAGS | Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("^[«\"“„]");
    private static final int LONGEST = 80;

    private NewWording() {}

    /** The last line of the wording that begins on this line or the next, or −1 where there is none that also ends. */
    static int end(List<ActLine> lines, int at) {
        String text = lines.get(at).text();
        if (!BRINGS.matcher(text).find()) {
            return -1;
        }
        int depth = depth(text.substring(Math.max(0, text.lastIndexOf(':'))));
        boolean opened = depth != 0;
        for (int i = at + 1; i < Math.min(lines.size(), at + LONGEST); i++) {
            String line = lines.get(i).text();
            if (!opened && !QUOTED.matcher(line).find()) {
                return -1;
            }
            opened = true;
            depth += depth(line);
            if (isClosed(depth, line)) {
                return i;
            }
        }
        return -1;
    }

    /** Guillemets nest; straight quotes only close at the end of a line. */
    private static boolean isClosed(int depth, String line) {
        return depth <= 0 || line.matches(".*[\"”][;.,]?$");
    }

    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += switch (text.charAt(i)) {
                case '«', '“', '„' -> 1;
                case '»', '”' -> -1;
                default -> 0;
            };
        }
        return text.startsWith("\"") ? depth + 1 : depth;
    }
}
