package kaskad.reading.acts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.ReadExecutors;
import kaskad.reading.executors.ExecutorReader;
import kaskad.reading.executors.PartyType;
import kaskad.reading.text.Texts;

/** Finds whom a point addresses: a dative before the infinitive or the colon, or who is named after «рекомендовать», «возложить на». */
final class Addressee {
    private static final Pattern CONTROL = Pattern.compile(
            "контроль(?:\\s+\\p{L}+){0,12}?\\s+(?:возложить|возлагаю|возлагается)\\s+на\\s+(.+)$",
            Words.FLAGS | Pattern.DOTALL);
    private static final Pattern OWN_CONTROL =
            Pattern.compile("контроль.{0,120}(?:оставляю|оставить)\\s+за\\s+собой", Words.FLAGS | Pattern.DOTALL);
    private static final Pattern ASKED = Pattern.compile(
            "^(?:рекомендовать|поручить|предложить|предписать|обязать)\\s+(.+)$", Words.FLAGS | Pattern.DOTALL);
    private static final Pattern LAID_ON = Pattern.compile(
            "(?:возложить|возлагается)\\s+(?:\\p{L}+\\s+){0,12}?на\\s+(.+)$", Words.FLAGS | Pattern.DOTALL);
    private static final Pattern APPOINTED = Pattern.compile(
            "^(?:назначить|определить|утвердить)\\s+(?:\\p{L}+\\s+){0,3}?(?:координатор|ответственн|исполнител|оператор)\\p{L}*\\s+(.+)$",
            Words.FLAGS | Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?:\\p{Lu}{2,}(?!\\p{L})|" + Words.SURNAME + "\\s+(?:" + Words.INITIALS + "|" + Words.SURNAME
                    + "\\s+" + Words.SURNAME + ")"
                    + "|(?:Управлени|Министерств|Департамент|Комитет|Отдел|Администраци|Центр|Институт)\\p{L}*"
                    + "|(?:заместител|директор|начальник|специалист|методист|руководител|председател|заведующ|педагог|учител)\\p{L}*).*$",
            Pattern.DOTALL);
    private static final Pattern DATIVE = Pattern.compile(
            "^(?:(?:[Зз]ам|[Гг]л|[Вв]ед|[Сс]т)\\.\\s?\\p{L}+|\\p{Lu}\\p{L}*(?:[ую]|ам|ям|ому|ему|ой|ии|ым|им)|\\p{Lu}{2,})\\b",
            Words.FLAGS & ~Pattern.CASE_INSENSITIVE);
    private static final Pattern PREPOSITION =
            Pattern.compile("^(?:в|во|с|со|на|по|для|при|из|к|об|о|за|до)\\s", Words.FLAGS);
    private static final Pattern MASKED = Pattern.compile("«[^»]*»|\\([^)]*\\)|\"[^\"]*\"");
    private static final Pattern TAIL = Pattern.compile("[\\s,;:–—-]++$");
    private static final Pattern LAST_DOT = Pattern.compile("(?<!\\p{Lu}|\\b(?:г|им|ул))\\.$");
    private static final int LONGEST = 1500;

    private Addressee() {}

    static boolean isControl(String text) {
        return text.toLowerCase(Locale.ROOT).contains("контроль")
                && (CONTROL.matcher(text).find() || OWN_CONTROL.matcher(text).find());
    }

    /** The controller's wording, where control is laid on somebody else. */
    static Optional<String> controller(String text) {
        return group(CONTROL, text);
    }

    /** The wording with the parties that it names; reading them tells an addressee from other datives. */
    static Optional<ReadExecutors> of(String text) {
        if (isControl(text)) {
            return controller(text).map(Addressee::read);
        }
        Matcher asked = ASKED.matcher(text.strip());
        if (asked.find()) {
            return beforeDuty(asked.group(1));
        }
        Optional<String> named = group(APPOINTED, text)
                .flatMap(Addressee::named)
                .or(() -> Words.startsWithInfinitive(text) ? group(LAID_ON, text) : Optional.empty());
        if (named.isPresent()) {
            return named.map(Addressee::read);
        }
        boolean dative =
                DATIVE.matcher(text).find() && !PREPOSITION.matcher(text).find() && !Words.startsWithInfinitive(text);
        return dative ? beforeDuty(text) : Optional.empty();
    }

    private static Optional<ReadExecutors> beforeDuty(String text) {
        Matcher duty = Words.INFINITIVE.matcher(masked(text));
        int end = duty.find() ? duty.start() : text.stripTrailing().endsWith(":") ? text.lastIndexOf(':') : -1;
        int colon = text.indexOf(':');
        int cut = colon >= 0 && (end < 0 || colon < end) ? colon : end;
        if (cut <= 0 || cut > LONGEST) {
            return Optional.empty();
        }
        int deadline = ClauseDeadline.all(text.substring(0, cut)).stream()
                .mapToInt(ClauseDeadline::start)
                .findFirst()
                .orElse(cut);
        return Optional.of(read(clean(text.substring(0, deadline)))).filter(Addressee::namesParty);
    }

    private static ReadExecutors read(String raw) {
        return new ReadExecutors(raw, ExecutorReader.read(raw));
    }

    /** «Руководителям школ» but not «Информацию». */
    private static boolean namesParty(ReadExecutors addressee) {
        return addressee.parties().stream().anyMatch(party -> party.type() != PartyType.UNKNOWN);
    }

    /** Words in quotes and brackets are no duties. */
    private static String masked(String text) {
        return MASKED.matcher(text)
                .replaceAll(quoted -> "\u0001".repeat(quoted.group().length()));
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.strip());
        return matcher.find() ? Optional.of(clean(matcher.group(1))) : Optional.empty();
    }

    private static Optional<String> named(String text) {
        Matcher matcher = NAMED.matcher(text);
        return matcher.find() ? Optional.of(clean(matcher.group())) : Optional.empty();
    }

    private static String clean(String text) {
        String line = TAIL.matcher(Texts.line(text)).replaceAll("");
        return line.endsWith(".") ? LAST_DOT.matcher(line).replaceAll("") : line;
    }
}
