package kaskad.reading.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.reading.executors.Abbreviations;
import kaskad.reading.words.Lexicon;
import kaskad.reading.words.Numbers;
import kaskad.reading.words.Sort;
import kaskad.reading.words.Stem;

/**
 * A name made comparable: word by word without quotes and case endings.
 *
 * @param stems all words
 * @param core without the legal form, the honour and the number, usual abbreviations written out
 * @param expanded whether an abbreviation was written out
 * @param own the words of the core that say no kind: a place, an own name
 * @param kind the words of the core that say what sort of institution it is
 * @param quoted the words of the innermost name in quotes that has words of its own
 * @param honour whose name it bears
 */
record RegisterName(
        List<String> stems,
        List<String> core,
        boolean expanded,
        InstitutionKind kind,
        List<String> own,
        List<String> quoted,
        List<String> honour,
        Owner owner,
        List<Integer> numbers) {
    private static final Pattern QUOTED = Pattern.compile("[«\"“„]([^«»\"”“„]+)[»\"”“]?");
    private static final Pattern NUMBER = Pattern.compile("№+\\s*\\d+(?:\\s*(?:,|;|и|[-–—])\\s*(?:№\\s*)?\\d+)*+");
    private static final Pattern HONOUR = Pattern.compile("(?iu)(?<!\\p{L})(?:им\\.|имени)\\s*([^«»\"”“„,(]*)");
    private static final Pattern PROFILE = Pattern.compile("(?iu)\\s+с\\s+углубл[её]нным\\s+изучением[^«»\"”“„(]*");
    private static final Pattern LEGAL_WORDS = Pattern.compile(
            "(?iu)^\\s*(?:(?:муниципальн|государственн|федеральн|областн|краев|бюджетн|автономн|казенн|казённ|частн)\\p{L}*\\s+)+"
                    + "(?:(?:обще)?образовательн\\p{L}*\\s+|дошкольн\\p{L}*\\s+|профессиональн\\p{L}*\\s+)*(?:учреждени\\p{L}*|организаци\\p{L}*)"
                    + "(?:\\s+(?:дополнительного|высшего)(?:\\s+профессионального)?\\s+образования|\\s+культуры|\\s+здравоохранения)?");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NURSERY = Pattern.compile(
            "(?s)\\s*(?:\\p{Lu}+ДОУ(?!\\p{L})|ДОУ(?!\\p{L})|(?iu:муниципальн\\p{L}+(?:\\s+\\p{L}+)?\\s+дошкольн)).*");

    static RegisterName of(String name) {
        String plain = HONOUR.matcher(name).replaceAll(" ");
        plain = NUMBER.matcher(PROFILE.matcher(plain).replaceAll(" ")).replaceAll(" ");
        List<String> words = withoutForm(plain);
        List<String> whole = words.stream().flatMap(RegisterName::writtenOut).collect(Collectors.toList());
        if (NURSERY.matcher(name).matches() && !whole.contains("сад")) {
            whole.addAll(0, List.of("детский", "сад"));
        }
        return new RegisterName(
                Stem.all(name),
                stems(whole),
                words.stream().anyMatch(RegisterName::initialism),
                InstitutionKind.of(whole),
                stems(whole.stream().filter(word -> !InstitutionKind.says(word)).toList()),
                quoted(plain),
                honour(name),
                Owner.of(name),
                Numbers.of(name));
    }

    private static List<String> stems(List<String> words) {
        return Stem.all(String.join(" ", words));
    }

    /** Whether only its kind is said. */
    boolean generic() {
        return own.isEmpty();
    }

    List<String> sorted() {
        return core.stream().sorted().toList();
    }

    boolean begins(RegisterName start) {
        return core.size() >= start.core.size()
                && core.subList(0, start.core.size()).equals(start.core);
    }

    /** Whether both say whose it is or whose name it bears, and say different things. */
    boolean contradicts(RegisterName written) {
        boolean honours = !honour.isEmpty() && !written.honour.isEmpty() && !honour.equals(written.honour);
        return honours || written.owner.contradicts(owner);
    }

    private static List<String> withoutForm(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(
                APART.split(LEGAL_WORDS.matcher(name).replaceFirst("").strip())));
        words.removeIf(String::isEmpty);
        while (!words.isEmpty()
                && Lexicon.abbreviation(words.getFirst())
                        .filter(sort -> sort == Sort.LEGAL || sort == Sort.SUFFIX)
                        .isPresent()) {
            words.removeFirst();
        }
        return words;
    }

    private static boolean initialism(String word) {
        return word.length() > 1
                && Lexicon.abbreviation(word)
                        .filter(sort -> sort == Sort.SCHOOL || sort.knownBody())
                        .isPresent()
                && Abbreviations.meanings(word).size() == 1;
    }

    private static Stream<String> writtenOut(String word) {
        return initialism(word)
                ? Arrays.stream(APART.split(Abbreviations.meanings(word).getFirst()))
                : Stream.of(word);
    }

    private static List<String> quoted(String name) {
        Matcher matcher = QUOTED.matcher(name);
        List<String> found = List.of();
        while (matcher.find()) {
            List<String> words = Stem.all(matcher.group(1));
            found = words.isEmpty() ? found : words;
        }
        return found;
    }

    private static List<String> honour(String name) {
        Matcher matcher = HONOUR.matcher(name);
        return matcher.find()
                ? Stem.all(matcher.group(1)).stream()
                        .filter(word -> word.length() > 2)
                        .sorted()
                        .toList()
                : List.of();
    }
}
