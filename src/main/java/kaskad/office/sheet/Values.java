package kaskad.office.sheet;

import java.text.DateFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Writes values as Excel shows them in Russian. */
final class Values {
    private static final Locale RUSSIAN = Locale.of("ru", "RU");
    private static final String[] MONTHS =
            DateFormatSymbols.getInstance(RUSSIAN).getMonths();
    private static final int SHORT_DATE = 14;
    private static final int SHORT_DATE_AND_TIME = 22;
    private static final int OWN = 164;
    /** Excel keeps fifteen digits; a long number is a code, though a narrow cell shows it as a power of ten. */
    private static final double MOST_DIGITS = 1e15;

    private final DataFormatter formatter = new DataFormatter(RUSSIAN);
    private final boolean from1904;

    Values(boolean from1904) {
        this.from1904 = from1904;
    }

    SheetCell text(String text, Look look) {
        return new SheetCell(text, look.bold(), look.centred(), false);
    }

    SheetCell truth(boolean value, Look look) {
        return text(value ? "ИСТИНА" : "ЛОЖЬ", look);
    }

    SheetCell number(double value, Look look) {
        boolean date = DateUtil.isADateFormat(look.format(), look.code());
        return new SheetCell(
                date ? date(value, look) : format(value, look.format(), look.code()),
                look.bold(),
                look.centred(),
                !date);
    }

    private String date(double value, Look look) {
        String code = switch (look.format()) {
            case SHORT_DATE -> "dd.mm.yyyy";
            case SHORT_DATE_AND_TIME -> "dd.mm.yyyy h:mm";
            default -> look.code().replace('/', '.');
        };
        String text = format(value, OWN, code);
        return code.toLowerCase(Locale.ROOT).contains("d") ? text : alone(text);
    }

    private String format(double value, int format, String code) {
        if (format == 0 && value == Math.rint(value) && Math.abs(value) < MOST_DIGITS) {
            return Long.toString((long) value);
        }
        try {
            return formatter
                    .formatRawCellContents(value, format, code, from1904)
                    .strip();
        } catch (IllegalArgumentException e) {
            return formatter.formatRawCellContents(value, 0, "General", from1904);
        }
    }

    /** A month without a day stands in the nominative. */
    private static String alone(String text) {
        for (Month month : Month.values()) {
            String withDay = MONTHS[month.ordinal()];
            if (text.contains(withDay)) {
                return text.replace(withDay, month.getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN));
            }
        }
        return text;
    }
}
