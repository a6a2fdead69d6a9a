package kaskad.reading.words;

import java.util.regex.Pattern;

/** Takes away what says nothing: footnote marks, soft hyphens, bullets (kept as a border), ditto marks. */
public final class Cleaning {
    /** Stands for a bullet: always a border. */
    public static final String BORDER = "\u0001";

    private static final Pattern LINE = Pattern.compile("[\r\u000b\u2028\u0085]");
    private static final Pattern SPACE = Pattern.compile("[\u00a0\u2007\u202f\t]");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\S)\\s+\\d\\)\\s*$");
    private static final Pattern FIRST = Pattern.compile("1[.)]");
    private static final Pattern ITEM = Pattern.compile("\\s\\d{1,2}[.)]\\s+(?=\\p{L})");
    private static final Pattern DASHED = Pattern.compile("[-–—]\\p{L}");
    private static final Pattern NOISE =
            Pattern.compile("[\u00ad\u200b\ufeff]|<(?:\\*+|\\d+)>|\\[\\d+]|(?<=[\\p{L})»])\\*+|\\s\\*+$");
    private static final Pattern BULLET = Pattern.compile(
            "(?m)^[ \\t]*(?:[-–—•·*▪●■✓\uF0B7]+[ \\t]+|[•·▪●■✓\uF0B7]|\\d{1,2}[.)](?!\\d)[ \\t]*|[а-я]\\)[ \\t]*)");
    private static final Pattern TIGHT_BULLET = Pattern.compile("(?m)^[ \\t]*[-–—](?=\\p{L})");
    private static final Pattern DITTO = Pattern.compile(
            "(?iu)[\\s\\p{Punct}«»–—−…“”„]*|то\\s+же\\.?|те\\s+же\\.?|тот\\s+же\\.?|она\\s+же\\.?|он\\s+же\\.?|-\\s*//\\s*-|нет");

    private Cleaning() {}

    public static String of(String raw) {
        String text = LINE.matcher(raw.replace("\r\n", "\n")).replaceAll("\n");
        text = SPACE.matcher(text).replaceAll(" ");
        text = NOISE.matcher(text).replaceAll("");
        text = text.contains(")") && !text.contains("(") ? FOOTNOTE.matcher(text).replaceAll("") : text;
        if (FIRST.matcher(text.stripLeading()).lookingAt()) {
            text = ITEM.matcher(text).replaceAll(BORDER);
        }
        text = BULLET.matcher(text).replaceAll(BORDER);
        return DASHED.matcher(raw.stripLeading()).lookingAt()
                ? TIGHT_BULLET.matcher(text).replaceAll(BORDER)
                : text;
    }

    public static boolean ditto(String text) {
        return DITTO.matcher(text.replace(BORDER, "").strip()).matches();
    }
}
