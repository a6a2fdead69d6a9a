package kaskad.reading.amendments;

import java.util.Locale;

/** What an amendment does with the place that it names. */
public enum Operation {
    /** «слова «…» заменить словами «…»». */
    REPLACE_WORDS,
    /** «слова «…» исключить». */
    REMOVE_WORDS,
    /** «после слов «…» дополнить словами «…»». */
    ADD_WORDS,
    /** «изложить в следующей редакции». */
    RESTATE,
    /** «дополнить строкой …». */
    ADD,
    /** «строку … исключить», «пункт … признать утратившим силу». */
    REMOVE,
    /** «признать утратившим силу приказ …»: the whole act. */
    REPEAL;

    /** The word in the output of {@code read}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Operation ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
