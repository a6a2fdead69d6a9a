package kaskad.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of institutions after «№»: «№ 1, 5, 8», «№№ 3 и 7», «№ 4-6». */
public final class Numbers {
    private static final String ONE = "\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,4})?";
    private static final Pattern LIST =
            Pattern.compile("№+\\s*(" + ONE + "(?:\\s*(?:,|;|и|/)\\s*(?:№\\s*)?" + ONE + "(?!\\p{L}))*+)");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:\\s?[-–—]\\s?(\\d+))?");
    private static final int LONGEST_RUN = 60;

    private Numbers() {}

    public static List<Integer> of(String text) {
        List<Integer> numbers = new ArrayList<>();
        if (text.indexOf('№') < 0) {
            return numbers;
        }
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            Matcher number = NUMBER.matcher(list.group(1));
            while (number.find()) {
                run(number, numbers);
            }
        }
        return numbers;
    }

    private static void run(Matcher number, List<Integer> numbers) {
        int first = Integer.parseInt(number.group(1));
        int last = number.group(2) == null ? first : Integer.parseInt(number.group(2));
        for (int each = first; each <= Math.max(first, Math.min(last, first + LONGEST_RUN)); each++) {
            numbers.add(each);
        }
    }
}
