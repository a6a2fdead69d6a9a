package kaskad.plans.adoption;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a measure asks the level below to adopt a plan of its own: such a measure closes by that adoption. */
public enum AdoptionMark {
    NONE,
    /** Its wording says so; nobody has confirmed it yet. */
    PROPOSED,
    ASKED;

    private static final Pattern WORDING = Pattern.compile(
            "^\\P{L}*(разработ|утверж?д|приня|подготов)\\P{Z}*\\p{Z}.{0,60}?(план|дорожн\\p{L}{0,3}\\s{1,3}карт)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What the title of a measure seems to ask: «Разработка планов … на уровне школ» does. */
    public static AdoptionMark of(String title) {
        return WORDING.matcher(title).find() ? PROPOSED : NONE;
    }

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AdoptionMark ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
