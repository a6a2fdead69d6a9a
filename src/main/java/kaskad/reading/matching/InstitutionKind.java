package kaskad.reading.matching;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaskad.reading.words.Lexicon;
import kaskad.reading.words.Sort;
import kaskad.reading.words.Spelling;
import kaskad.reading.words.Stem;

/**
 * What sort of institution the words of a name tell.
 *
 * @param nouns «школ», «гимназ», «сад»
 * @param traits what makes it another sort: «музыкальн», «интернат»
 * @param levels of a school: «средн», «основн», «начальн»
 */
record InstitutionKind(Set<String> nouns, Set<String> traits, Set<String> levels) {
    private static final Set<String> LEVELS = Set.of("средн", "основн", "начальн");
    private static final Set<String> TRAITS = Set.of(
            "музыкальн",
            "искусств",
            "художествен",
            "художественн",
            "спортивн",
            "юношеск",
            "вечерн",
            "открыт",
            "сменн",
            "коррекционн",
            "воскресн",
            "кадетск",
            "интернат",
            "хореографическ");
    private static final Set<String> GENERAL = Set.of(
            "общеобразовательн",
            "образовательн",
            "дошкольн",
            "детск",
            "муниципальн",
            "город",
            "городск",
            "район",
            "районн",
            "сельск",
            "центральн");

    InstitutionKind {
        nouns = Set.copyOf(nouns);
        traits = Set.copyOf(traits);
        levels = Set.copyOf(levels);
    }

    static InstitutionKind of(List<String> words) {
        return new InstitutionKind(
                pick(words, word -> noun(word) && !TRAITS.contains(Stem.of(word))),
                pick(words, word -> TRAITS.contains(Stem.of(word))),
                pick(words, word -> LEVELS.contains(Stem.of(word))));
    }

    /** Whether the word tells a kind and no name. */
    static boolean says(String word) {
        String stem = Stem.of(word);
        return LEVELS.contains(stem) || TRAITS.contains(stem) || GENERAL.contains(stem) || noun(word);
    }

    /** Whether an institution of this kind may be called by the other: more nouns may stand here, other traits may not. */
    boolean covers(InstitutionKind written) {
        boolean level = levels.isEmpty() || written.levels.isEmpty() || levels.equals(written.levels);
        boolean bare = written.nouns.isEmpty() && written.traits.isEmpty();
        return level && nouns.containsAll(written.nouns) && (bare || traits.equals(written.traits));
    }

    private static boolean noun(String word) {
        return Lexicon.exact(Spelling.key(word))
                .filter(lexeme -> lexeme.sort() == Sort.INSTITUTION)
                .isPresent();
    }

    private static Set<String> pick(List<String> words, Predicate<String> test) {
        return words.stream().filter(test).map(Stem::of).collect(Collectors.toSet());
    }
}
