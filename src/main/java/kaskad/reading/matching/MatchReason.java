package kaskad.reading.matching;

import java.util.Locale;

/** Why an organisation of the register is taken for the one that a wording names, and how sure that makes it, in percent. */
public enum MatchReason {
    FULL_NAME(100),
    /** A short name or an alias of the register. */
    OTHER_NAME(98),
    /** The document itself says what the short name stands for. */
    DOCUMENT_ABBREVIATION(96),
    NUMBER_AND_KIND(95),
    /** «МБОУ», «муниципальное бюджетное учреждение», «имени …» left out on either side. */
    WITHOUT_LEGAL_FORM(94),
    QUOTED_NAME(90),
    SAME_WORDS(88),
    BEGINNING(86),
    /** «УО», «ЦДТ» in the only meaning that is usual. */
    USUAL_ABBREVIATION(85),
    /** Some words are the same. */
    SIMILAR(70),
    /** The number is the same, the place or the kind is not said on both sides. */
    SAME_NUMBER(75),
    /** More than one fits equally well. */
    SEVERAL(50);

    /** From here on nobody is asked: every reason above rests on all words of the wording and fits one organisation only. */
    public static final int SURE = 80;

    private final int percent;

    MatchReason(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /** As in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    MatchReason orWeaker(MatchReason other) {
        return other.percent < percent ? other : this;
    }
}
