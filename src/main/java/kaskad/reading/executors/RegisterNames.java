package kaskad.reading.executors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.words.Lexicon;
import kaskad.reading.words.Sort;
import kaskad.reading.words.Stem;

/** Names made comparable: without quotes, case endings and the legal form. */
final class RegisterNames {
    private static final Pattern QUOTED = Pattern.compile("[«\"“„]([^»\"”“]+)[»\"”“]?");
    private static final Pattern LEGAL_WORDS = Pattern.compile(
            "(?iu)^\\s*(?:(?:муниципальн|государственн|федеральн|областн|краев|бюджетн|автономн|казенн|казённ)\\p{L}*\\s+)+"
                    + "(?:(?:обще)?образовательн\\p{L}*\\s+|дошкольн\\p{L}*\\s+|профессиональн\\p{L}*\\s+)*(?:учреждени\\p{L}*|организаци\\p{L}*)"
                    + "(?:\\s+дополнительного\\s+образования)?");
    private static final List<String> TYPES = List.of("гимнази", "лице", "школ", "сад", "интернат", "центр");
    private static final Set<String> SCHOOLS = Set.of("СОШ", "ООШ", "НОШ", "СШ", "ОШ");

    private RegisterNames() {}

    static Stream<String> of(Candidate candidate) {
        return Stream.concat(Stream.of(candidate.name()), candidate.names().stream());
    }

    static List<String> stems(String name) {
        return Stem.all(name);
    }

    /** Stems without the legal form («МАОУ», «Муниципальное автономное … учреждение»). */
    static List<String> core(String name) {
        List<String> words = new ArrayList<>(
                List.of(LEGAL_WORDS.matcher(name).replaceFirst("").strip().split("\\s+")));
        while (words.size() > 1
                && Lexicon.abbreviation(words.getFirst())
                        .filter(sort -> sort == Sort.LEGAL || sort == Sort.SUFFIX)
                        .isPresent()) {
            words.removeFirst();
        }
        return Stem.all(String.join(" ", words));
    }

    static Optional<String> quoted(String name) {
        Matcher matcher = QUOTED.matcher(name);
        return matcher.find() ? Optional.of(String.join(" ", Stem.all(matcher.group(1)))) : Optional.empty();
    }

    /** «гимнази», «лице», «школ» …: the sort of institution that a name with a number says; empty if none. */
    static Optional<String> institution(String name) {
        for (String word : name.split("[^\\p{L}]+")) {
            if (SCHOOLS.contains(word)) {
                return Optional.of("школ");
            }
            if (word.endsWith("ДОУ")) {
                return Optional.of("сад");
            }
            String key = word.toLowerCase(java.util.Locale.ROOT);
            Optional<String> type = TYPES.stream().filter(key::startsWith).findFirst();
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }
}
