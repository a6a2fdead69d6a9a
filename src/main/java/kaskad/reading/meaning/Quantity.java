package kaskad.reading.meaning;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import kaskad.reading.Threshold.Comparison;
import kaskad.reading.Threshold.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number with a comparison in a sentence: «не менее чем на 10 процентов ежегодно», «до 35 %», «в 3 раза».
 *
 * @param comparison null where the words do not compare
 * @param preposition the word before the number («до», «на», «в»), empty where none stands
 * @param start where the value comes from («с 20 до 35 %»), null where the words do not say
 * @param least the lower end of a range («от 3 до 5»), null where there is none
 * @param before the words of its sentence before it
 * @param after the words behind the number and its unit, up to the end of the phrase
 */
record Quantity(
        @Nullable Comparison comparison,
        String preposition,
        @Nullable BigDecimal start,
        @Nullable BigDecimal least,
        BigDecimal value,
        Unit unit,
        String before,
        String after) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LOWERS = Pattern.compile("сниж|сниз|уменьш|сокра|не более|не выше", FLAGS);
    private static final Pattern GROWS =
            Pattern.compile("увелич|рост|вырас|повыш|повыс|расшир|довед|довест|сниж|сниз|уменьш|сокра|больше", FLAGS);
    private static final Pattern GROWTH = Pattern.compile(
            "прирост|(?:рост|увеличени\\p{L}|повышени\\p{L}|снижени\\p{L}|сокращени\\p{L})(?: показател\\p{L}+)?[ :–—-]*$",
            FLAGS);

    /** Whether the sentence wants less of it. */
    boolean lowers() {
        return LOWERS.matcher(before + " " + after).find();
    }

    /** Whether the sentence changes something at all. */
    boolean changes() {
        return GROWS.matcher(before + " " + after).find();
    }

    /** Whether the number is the change itself and no level that is reached. */
    boolean isChange() {
        return start == null
                && (preposition.equals("на") && changes()
                        || !preposition.equals("до") && GROWTH.matcher(before).find());
    }
}
