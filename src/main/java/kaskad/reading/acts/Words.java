package kaskad.reading.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** Small words that orders are made of: dates, numbers, kinds, names of persons, infinitives. */
public final class Words {
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    public static final String MONTH =
            "(?:январ|феврал|март|апрел|ма[йяею]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}{0,3}";
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    /** A written date: 25.01.2024, 25 января 2024 года, «25» января 2024 г. */
    static final String DATE = "(?:\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|[«\"]?\\s*\\d{1,2}\\s*[»\"]?\\s+" + MONTH
            + "\\s+\\d{4})" + "(?:\\s*(?:года|год|г\\.?)(?!\\p{L}))?";

    private static final Pattern PARTS = Pattern.compile(
            "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2,4})|[«\"]?\\s*(\\d{1,2})\\s*[»\"]?\\s+(" + MONTH + ")\\s+(\\d{4})",
            FLAGS);
    static final String NUMBER = "(?:№|\\bN|\\bNo)\\s*([0-9\\p{L}][0-9\\p{L}/\\\\.–-]*(?: ?\\p{L}(?![\\p{L}.]))?)";
    private static final Pattern NUMBERED = Pattern.compile(NUMBER, FLAGS);
    static final String SURNAME = "\\p{Lu}[\\p{Ll}]+(?:-\\p{Lu}\\p{Ll}+)?";
    static final String INITIALS = "\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?";
    private static final List<Pattern> PERSON = List.of(
            Pattern.compile(INITIALS + "\\s?" + SURNAME + "(?!\\p{L})"),
            Pattern.compile("(?<!\\p{L})" + SURNAME + "\\s+\\p{Lu}\\.\\s?\\p{Lu}\\."),
            Pattern.compile("(?<!\\p{L})" + SURNAME + "\\s+" + SURNAME + "\\s+" + SURNAME
                    + "(?:ич|вна|чна|оглы|кызы)[\\p{Ll}]?(?!\\p{L})"));
    static final Pattern INFINITIVE = Pattern.compile(
            "(?<![\\p{L}-])(?!(?:\\p{L}*(?:ость|есть|асть|исть)|сеть|путь|мать|речь|ночь|печать|печати|роль|модель|кость|память"
                    + "|опять|пять|шесть|девять|десять|площадь)(?!\\p{L}))"
                    + "(?:\\p{L}{2,}(?:ать|ять|еть|ить|оть|уть|ыть|ться|тись)|\\p{L}*(?:вести|внести|нести|обрести|пройти|найти|йти)|\\p{L}{2,}(?:мочь|влечь|речься))"
                    + "(?!\\p{L})",
            FLAGS);
    private static final Pattern KIND = Pattern.compile(
            "(распоряжен|постановлен|приказ|решен|указани|указ|закон|письм|протокол|поручен|положен|концепци)\\p{L}*",
            FLAGS);

    private Words() {}

    /** The first date of the text in ISO form. */
    public static Optional<String> date(String text) {
        Matcher matcher = PARTS.matcher(text);
        while (matcher.find()) {
            Optional<String> iso = iso(matcher);
            if (iso.isPresent()) {
                return iso;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> iso(Matcher matcher) {
        boolean digits = matcher.group(1) != null;
        int day = Integer.parseInt(matcher.group(digits ? 1 : 4));
        int month = digits ? Integer.parseInt(matcher.group(2)) : month(matcher.group(5));
        int year = Integer.parseInt(matcher.group(digits ? 3 : 6));
        try {
            return Optional.of(
                    LocalDate.of(year < 100 ? 2000 + year : year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String word) {
        String low = Texts.low(word);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (low.startsWith(MONTHS.get(i)) && (i != 4 || !low.startsWith("мар"))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The last name of a person in the text; initials before the surname are the surest sign. */
    public static Optional<MatchResult> person(String text) {
        return PERSON.stream()
                .map(pattern -> pattern.matcher(text).results().reduce((first, last) -> last))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The registration number after № or N. */
    static Optional<String> number(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.find() && matcher.group(1).chars().anyMatch(Character::isDigit)
                ? Optional.of(matcher.group(1).replaceAll("[.–-]+$", ""))
                : Optional.empty();
    }

    /** The nominative word of the kind of act that a word form belongs to. */
    static @Nullable String kind(String word) {
        Matcher matcher = KIND.matcher(word);
        if (!matcher.find()) {
            return null;
        }
        return switch (Texts.low(matcher.group(1))) {
            case "распоряжен" -> "распоряжение";
            case "постановлен" -> "постановление";
            case "приказ" -> "приказ";
            case "решен" -> "решение";
            case "указани" -> "указание";
            case "указ" -> "указ";
            case "закон" -> "закон";
            case "письм" -> "письмо";
            case "протокол" -> "протокол";
            case "поручен" -> "поручение";
            case "положен" -> "положение";
            default -> "концепция";
        };
    }

    static boolean startsWithInfinitive(String text) {
        Matcher matcher = INFINITIVE.matcher(text);
        return matcher.lookingAt();
    }
}
