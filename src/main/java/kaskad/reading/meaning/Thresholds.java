package kaskad.reading.meaning;

import java.util.List;
import java.util.regex.Pattern;
import kaskad.reading.Threshold;
import kaskad.reading.Threshold.Comparison;
import kaskad.reading.Threshold.Unit;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** What can be measured in an expected result: «не менее 5 школьных студий», «(100%)», «до 80 процентов учителей». */
final class Thresholds {
    private static final Pattern TAIL = Pattern.compile(
            "\\s+(?:в|во|на|по|к|с|до|из|для|при|ежегодно|и|или)\\s.*$|\\s+[-–—]\\s.*$|\\s*:.*$", Pattern.DOTALL);
    private static final Pattern LOWERS =
            Pattern.compile("сниж|уменьш|сокращ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Thresholds() {}

    static List<Threshold> of(String result) {
        boolean lowers = LOWERS.matcher(result).find();
        return Quantity.in(result).stream()
                .map(quantity -> threshold(quantity, lowers))
                .toList();
    }

    private static Threshold threshold(Quantity quantity, boolean lowers) {
        Comparison comparison = quantity.comparison();
        if (comparison == null) {
            boolean reaches = quantity.preposition().equals("до") || quantity.unit() == Unit.TIMES;
            comparison = !reaches ? Comparison.EXACTLY : lowers ? Comparison.AT_MOST : Comparison.AT_LEAST;
        }
        return new Threshold(comparison, quantity.value(), quantity.unit(), counted(quantity.after()));
    }

    private static @Nullable String counted(String after) {
        String words = Texts.line(TAIL.matcher(" " + after).replaceFirst(""));
        return words.isEmpty() || !Character.isLetter(words.charAt(0)) ? null : words;
    }
}
