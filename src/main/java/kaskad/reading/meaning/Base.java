package kaskad.reading.meaning;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an indicator starts: «по сравнению с 2023 годом», «(2023 год – 15 %)», «базовое значение – 18,5». */
record Base(@Nullable BigDecimal value, @Nullable Integer year) {
    private static final String NUMBER = "(?!20\\d\\d)(\\d{1,9}(?:[.,]\\d{1,4})?)";
    private static final Pattern YEAR = Pattern.compile(
            "(?:по сравнению с|по отношению к|к уровню|от уровня|относительно|в сравнении с)(?: \\p{L}+){0,2} (20\\d\\d)");
    private static final Pattern DATED = Pattern.compile(
            "\\((?:в |за )?(20\\d\\d)(?: ?г\\.| ?год\\p{L}*)? ?[-–—:] ?" + NUMBER + " ?%?[^)]{0,40}\\)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:базов|исходн|фактическ|начальн)\\p{L}+ (?:значени|уров|показател)\\p{L}+(?: (20\\d\\d) г\\p{L}*\\.?)?[^\\d.;]{0,20}"
                    + NUMBER + " ?%?");

    static Base of(String low) {
        for (Pattern pattern : new Pattern[] {DATED, NAMED}) {
            Matcher found = pattern.matcher(low);
            if (found.find()) {
                Integer year = found.group(1) == null ? year(low) : Integer.valueOf(found.group(1));
                return new Base(new BigDecimal(found.group(2).replace(',', '.')), year);
            }
        }
        return new Base(null, year(low));
    }

    /** The words without those that name the starting value, which is no target. */
    String without(String low) {
        return value == null
                ? low
                : NAMED.matcher(DATED.matcher(low).replaceAll(" ")).replaceAll(" ");
    }

    /** The same start with what a column says where the sentence does not. */
    Base or(Base other) {
        return new Base(value == null ? other.value : value, year == null ? other.year : year);
    }

    private static @Nullable Integer year(String low) {
        Matcher year = YEAR.matcher(low);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }
}
