package kaskad.reading.meaning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.Threshold;
import kaskad.reading.Threshold.Comparison;
import kaskad.reading.Threshold.Unit;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** What can be measured in an expected result: «не менее 5 школьных студий», «(100%)», «от 3 до 5 семинаров». */
public final class Thresholds {
    private static final Pattern TAIL = Pattern.compile(
            "\\s+(?:в|во|на|по|к|с|до|из|для|при|ежегодно|и|или)\\s.*$|\\s+(?:ежегодно|ежеквартально|ежемесячно)$|\\s+[-–—]\\s.*$|\\s*:.*$",
            Pattern.DOTALL);

    private Thresholds() {}

    public static List<Threshold> of(String result) {
        return Quantities.in(result).stream().flatMap(Thresholds::ends).toList();
    }

    /** A range is two thresholds, unless it is compared as a whole. */
    private static Stream<Threshold> ends(Quantity quantity) {
        String of = counted(quantity.after());
        if (quantity.least() == null) {
            return Stream.of(new Threshold(comparison(quantity), quantity.value(), quantity.unit(), of));
        }
        Comparison whole = quantity.comparison();
        Threshold least = new Threshold(Comparison.AT_LEAST, quantity.least(), quantity.unit(), of);
        Threshold most = new Threshold(Comparison.AT_MOST, quantity.value(), quantity.unit(), of);
        return whole == Comparison.AT_LEAST
                ? Stream.of(least)
                : whole == Comparison.AT_MOST ? Stream.of(most) : Stream.of(least, most);
    }

    private static Comparison comparison(Quantity quantity) {
        if (quantity.comparison() != null) {
            return quantity.comparison();
        }
        boolean reaches = quantity.preposition().equals("до") || quantity.unit() == Unit.TIMES || quantity.isChange();
        boolean level = !quantity.isChange() && quantity.unit() != Unit.TIMES;
        return !reaches ? Comparison.EXACTLY : level && quantity.lowers() ? Comparison.AT_MOST : Comparison.AT_LEAST;
    }

    private static @Nullable String counted(String after) {
        String words = Texts.line(TAIL.matcher(" " + after).replaceFirst(""));
        return words.isEmpty() || !Character.isLetter(words.charAt(0)) ? null : words;
    }
}
