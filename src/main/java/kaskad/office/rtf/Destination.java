package kaskad.office.rtf;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the characters of a group go. */
enum Destination {
    BODY,
    /** Text of a box that floats over the page: read before the paragraph that holds it. */
    BOX("shptxt", "dptxbxtext"),
    /** Only groups inside it are read. */
    CONTAINER("shp", "shpinst", "do", "object", "upr"),
    /** The definition of a row of a nested table. */
    NESTED_ROW("nesttableprops"),
    /** The number before a list paragraph, as the writer saw it. */
    LIST_TEXT("listtext", "pntext"),
    FONTS("fonttbl"),
    LISTS("listtable", "listoverridetable"),
    LEVEL_TEXT("leveltext"),
    SKIPPED(
            "colortbl",
            "stylesheet",
            "info",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "pict",
            "nonshppict",
            "shprslt",
            "sp",
            "fldinst",
            "nonesttables",
            "levelnumbers",
            "listname",
            "filetbl",
            "xe",
            "tc",
            "tcn",
            "rxe",
            "pntxta",
            "pntxtb",
            "objdata");

    private static final Map<String, Destination> WORDS = words();

    private final Set<String> openers;

    Destination(String... openers) {
        this.openers = Set.of(openers);
    }

    /** The destination that the control word opens. */
    static @Nullable Destination of(String word) {
        return WORDS.get(word.toLowerCase(Locale.ROOT));
    }

    boolean hasFormatting() {
        return this == BODY || this == BOX || this == CONTAINER || this == NESTED_ROW || this == LIST_TEXT;
    }

    boolean hasText() {
        return this == BODY || this == BOX || this == LIST_TEXT || this == LEVEL_TEXT;
    }

    private static Map<String, Destination> words() {
        Map<String, Destination> words = new TreeMap<>();
        for (Destination destination : values()) {
            destination.openers.forEach(word -> words.put(word, destination));
        }
        words.put("result", BODY);
        words.put("ud", BODY);
        return words;
    }
}
