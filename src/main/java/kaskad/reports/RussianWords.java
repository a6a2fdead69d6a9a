package kaskad.reports;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kaskad.assignments.ReturnReason;

/** How official Russian papers write dates, numbers and shares; a paper does not follow its reader's language. */
final class RussianWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    /** Keeps a number and its unit on one line. */
    private static final String BOUND = "\u00A0";

    private RussianWords() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String number(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator(BOUND.charAt(0));
        return new DecimalFormat("#,##0.###", symbols).format(number);
    }

    static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** «85,8 %», or a dash where there is nothing to take a share of. */
    static String percent(Share share) {
        return share.percent()
                .map(percent -> percent.toPlainString().replace('.', ',') + BOUND + "%")
                .orElse("—");
    }

    static String of(long some, long all) {
        return number(some) + " из " + number(all);
    }

    static String reason(ReturnReason reason) {
        return switch (reason) {
            case FORMAL_REPLY -> "формальный ответ";
            case NO_EVIDENCE -> "нет подтверждающих документов";
            case WRONG_NUMBERS -> "неверные данные";
            case INCOMPLETE -> "неполные сведения";
            case OTHER -> "замечания";
        };
    }
}
