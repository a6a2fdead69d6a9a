package kaskad.reading.acts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The date and the number of an act, out of the lines that state them; a number that was left blank is none. */
record Details(@Nullable String date, @Nullable String number) {
    private static final Pattern BLANKS = Pattern.compile("_+(?=[\\p{L}\\d])|(?<=[\\p{L}\\d.])_+");
    private static final List<Pattern> BESIDE_DATE = List.of(
            Pattern.compile(Words.DATE + "[\\s,.|]*" + Words.NUMBER, Words.FLAGS),
            Pattern.compile(Words.NUMBER + "[\\s,]*(?:от\\s+)?" + Words.DATE, Words.FLAGS));
    private static final Pattern WITHOUT_SIGN =
            Pattern.compile("^(?:от\\s+)?" + Words.DATE + "\\s+(\\d[\\p{L}\\d/.–-]*)\\s*$", Words.FLAGS);

    static Details of(Stream<String> lines) {
        List<String> clean =
                lines.map(line -> BLANKS.matcher(line).replaceAll("")).toList();
        String all = String.join(" ", clean);
        return new Details(
                Words.date(all).orElse(null),
                besideDate(all)
                        .or(() -> withoutSign(clean))
                        .or(() -> Words.number(all))
                        .orElse(null));
    }

    Details orElse(Details other) {
        return new Details(date == null ? other.date : date, number == null ? other.number : number);
    }

    private static Optional<String> besideDate(String text) {
        return BESIDE_DATE.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .flatMap(found -> Words.number("№ " + found.group(1)).stream())
                .findFirst();
    }

    private static Optional<String> withoutSign(List<String> lines) {
        return lines.stream()
                .map(WITHOUT_SIGN::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst();
    }
}
