package kaskad.office;

import java.util.Locale;

/** The kinds of files that the content of a file may turn out to be; the name of a file decides nothing. */
public enum Format {
    DOCX,
    HTML,
    TXT,
    DOC,
    ODT,
    RTF,
    PDF,
    XLSX,
    XLS;

    /** The word that the reading contract prints. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word printed by {@link #word()}. */
    public static Format ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
