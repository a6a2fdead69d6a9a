package kaskad.reading.deadlines;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaskad.reading.deadlines.wording.Wording;

/** Words that set a term without a number; how many days each means, an authority's rules fix. */
public enum Urgency {
    /** «незамедлительно», «безотлагательно», «вручить немедленно» */
    AT_ONCE("незамедлительн|безотлагательн|немедленн"),
    /** «весьма срочно» */
    VERY_URGENT("(?:весьма|особо|крайне)\\s+срочн"),
    /** «срочно», «в кратчайшие сроки» */
    URGENT("срочн|экстренн|кратчайш|коротк"),
    /** «оперативно» */
    PROMPT("оперативн");

    private final Pattern stem;

    Urgency(String stems) {
        this.stem = Pattern.compile("(?<!\\p{L})(?:" + stems + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The strongest of the words that a deadline is worded with. */
    public static Optional<Urgency> find(String wording) {
        String text = Wording.words(wording).stream().collect(Collectors.joining(" "));
        return Arrays.stream(values())
                .filter(each -> each.stem.matcher(text).find())
                .findFirst();
    }
}
