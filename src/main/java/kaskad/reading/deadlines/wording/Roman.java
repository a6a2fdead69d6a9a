package kaskad.reading.deadlines.wording;

import java.util.Map;
import java.util.regex.Pattern;

/** Roman numerals as people type them: Latin, Cyrillic look-alikes, small L and one for I, П and Ш for II and III. */
final class Roman {
    private static final Map<String, Integer> VALUES =
            Map.of("I", 1, "II", 2, "III", 3, "IV", 4, "IIII", 4, "V", 5, "VI", 6, "VII", 7, "VIII", 8, "X", 10);
    private static final Pattern CANDIDATE = Pattern.compile("[IVXLІХУПШilvxіхупш|1]{1,6}");

    private Roman() {}

    /** The value of a numeral up to ten, 0 if it is none. */
    static int value(String word) {
        if (!CANDIDATE.matcher(word).matches() || word.matches("[хуи]|1+")) {
            return 0;
        }
        StringBuilder latin = new StringBuilder();
        for (char c : word.toCharArray()) {
            latin.append(letter(c));
        }
        return VALUES.getOrDefault(latin.toString(), 0);
    }

    private static String letter(char c) {
        return switch (c) {
            case 'I', 'i', 'l', 'L', 'І', 'і', '|', '1' -> "I";
            case 'V', 'v', 'У', 'у' -> "V";
            case 'X', 'x', 'Х', 'х' -> "X";
            case 'П', 'п' -> "II";
            case 'Ш', 'ш' -> "III";
            default -> "?";
        };
    }
}
