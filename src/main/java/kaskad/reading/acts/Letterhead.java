package kaskad.reading.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaskad.reading.text.Texts;

/** Who issues an act, out of the lines over its kind: without addresses, stamps, the state's name and the second, short name. */
final class Letterhead {
    private static final Pattern CONTACT = Pattern.compile(
            "\\d{6}|(?<!\\p{L})(?:тел\\p{L}*[.:/]|телефон|факс|e-?mail|инн|огрн|кпп|окпо|бик|р/с|л/с|www|http|сайт|при[её]мная|улица|ул\\.|пр-т|просп\\.)"
                    + "|@|\\+7|(?<!\\d)8\\s*\\(\\d|^проект$|^утвержд",
            Words.FLAGS);
    private static final Pattern DATED =
            Pattern.compile("^(?:от\\s)?.{0,3}(?:" + Words.DATE + "|№|N\\s)|^от\\s|^_+", Words.FLAGS);
    private static final Pattern STATE = Pattern.compile("^российская\\s+федерация[\\s,]*", Words.FLAGS);
    private static final Pattern TERRITORY = Pattern.compile(
            "^(?:(?:\\p{L}+(?:-\\p{L}+)?(?:ая|ий|ое|ый|ой)\\s+){1,3}(?:область|край|республика|район|округ|автономная\\s+область)|республика\\s+\\p{L}+|город\\s+\\p{L}+|муниципальное\\s+образование)$",
            Words.FLAGS);
    private static final Pattern QUOTE = Pattern.compile("[«\"„]");
    private static final Pattern BRACKETED = Pattern.compile("^\\([^()]{2,150}\\)$");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:г\\.|город|с\\.|село|п\\.|пос\\.|р\\.?\\s?п\\.|пгт\\.?|ст\\.|д\\.)\\s*\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}\\p{Ll}+)?$");
    private static final Pattern INITIALISM = Pattern.compile("^\\p{Lu}{3,}(?![\\p{Ll}])[^«\"]*[«\"]([^»\"]+)[»\"].*$");
    private static final Pattern COPY =
            Pattern.compile("^(?:копия|выписка|выписка\\s+из|вх|исх)(?!\\p{L}).*$", Words.FLAGS);

    private Letterhead() {}

    /** Whether a line states a date or a number, and not a name. */
    static boolean isDated(String text) {
        return DATED.matcher(text).find();
    }

    static Optional<String> issuer(List<ActLine> above) {
        List<String> lines = above.stream()
                .map(line -> STATE.matcher(line.text()).replaceFirst(""))
                .filter(Letterhead::names)
                .toList();
        List<String> bodies = lines.stream()
                .filter(line -> !TERRITORY.matcher(line).matches())
                .toList();
        List<String> names = withoutShortNames(bodies.isEmpty() ? lines : territoriesInside(lines));
        return names.isEmpty() ? Optional.empty() : Optional.of(Texts.line(String.join(" ", names)));
    }

    private static boolean names(String text) {
        return !text.isBlank()
                && !CONTACT.matcher(text).find()
                && !isDated(text)
                && !BRACKETED.matcher(text).matches()
                && !PLACE.matcher(text).matches()
                && !COPY.matcher(text).matches()
                && text.chars().filter(Character::isLetter).count() > 2;
    }

    /**
     * A territory in the nominative over the name of a body only says where it is; behind a body, or over its own name in quotes, it
     * belongs to the name.
     */
    private static List<String> territoriesInside(List<String> lines) {
        List<String> inside = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean named =
                    i + 1 < lines.size() && QUOTE.matcher(lines.get(i + 1)).lookingAt();
            if (!inside.isEmpty() || named || !TERRITORY.matcher(lines.get(i)).matches()) {
                inside.add(lines.get(i));
            }
        }
        return inside;
    }

    /** «МБОУ «Лицей»» beside the full name with «Лицей» in it says the same again. */
    private static List<String> withoutShortNames(List<String> lines) {
        return lines.stream().filter(line -> !repeats(line, lines)).collect(Collectors.toList());
    }

    private static boolean repeats(String line, List<String> lines) {
        Matcher name = INITIALISM.matcher(line);
        return name.matches() && lines.stream().anyMatch(other -> !other.equals(line) && other.contains(name.group(1)));
    }
}
