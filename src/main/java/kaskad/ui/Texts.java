package kaskad.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import kaskad.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Words, dates and numbers in the language of one reader.
 *
 * <p>Arguments of a text are written as they are shown: whole numbers grouped («1 419»), dates as dd.MM.yyyy, statuses as
 * their words. A year or a number of a document is passed as a {@code String}. Plural forms: see {@code ui.days.left}.
 */
public final class Texts {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");
    private static final char NARROW_SPACE = '\u202f';
    private static final char SPACE = '\u00a0';

    private final Messages messages;
    private final Locale locale;

    Texts(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public String text(String key, @Nullable Object... arguments) {
        String pattern = Plurals.resolve(messages.pattern(key, locale), locale, arguments);
        Object[] shown = Arrays.stream(arguments).map(this::shown).toArray();
        return new MessageFormat(pattern.replace("'", "''"), locale).format(shown);
    }

    /** The sentence of a refusal: {@code refusal.<module>.<RecordName>} with the record's components. */
    public String refusal(Refusal refusal) {
        return text(RefusalKeys.key(refusal), RefusalKeys.arguments(refusal));
    }

    public boolean has(String key) {
        return messages.has(key, locale);
    }

    public String language() {
        return locale.getLanguage();
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    public String dateTime(LocalDateTime time) {
        return DATE_TIME.format(time);
    }

    public String dateTime(Instant time, ZoneId zone) {
        return DATE_TIME.format(time.atZone(zone));
    }

    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    public String number(long number) {
        return format("#,##0", 0, BigDecimal.valueOf(number));
    }

    public String decimal(BigDecimal number, int digits) {
        return format("#,##0", digits, number);
    }

    /** A share of one, as «26,8 %». */
    public String percent(double share, int digits) {
        return format("#,##0", digits, BigDecimal.valueOf(share).movePointRight(2)) + SPACE + "%";
    }

    public String fileSize(long bytes) {
        if (bytes < 1024 * 1024) {
            return text("ui.size.kilobytes", Math.max(1, bytes / 1024));
        }
        return text("ui.size.megabytes", decimal(BigDecimal.valueOf(bytes / 1048576d), 1));
    }

    /** «осталось 3 дня», «срок сегодня», «просрочено на 5 дней». */
    public String daysLeft(long days) {
        if (days == 0) {
            return text("ui.days.today");
        }
        return days > 0 ? text("ui.days.left", days) : text("ui.days.over", -days);
    }

    public String status(Status status) {
        return text("ui.status." + status.name());
    }

    private String format(String whole, int digits, BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        if (!locale.equals(Locale.ENGLISH)) {
            symbols.setGroupingSeparator(NARROW_SPACE);
            symbols.setMinusSign('\u2212');
        }
        return new DecimalFormat(digits == 0 ? whole : whole + "." + "0".repeat(digits), symbols).format(number);
    }

    private String shown(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case Status status -> status(status);
            case Integer number -> number(number);
            case Long number -> number(number);
            case BigDecimal number -> decimal(number, Math.max(0, number.scale()));
            case LocalDate date -> date(date);
            case TemporalAccessor other -> other.toString();
            default -> Objects.toString(argument);
        };
    }
}
