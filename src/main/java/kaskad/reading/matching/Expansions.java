package kaskad.reading.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.words.Spelling;
import kaskad.reading.words.Stem;

/** The short names that a document explains, put back into its wordings: «УО» anywhere, «Министерству» where it stands alone. */
final class Expansions {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern INITIALISM = Pattern.compile("\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*");
    private final Map<String, String> initialisms = new HashMap<>();
    private final Map<List<String>, String> names = new HashMap<>();

    Expansions(Map<String, String> explained) {
        explained.forEach((name, meaning) -> {
            names.put(Stem.all(name), meaning);
            if (INITIALISM.matcher(name).matches()) {
                initialisms.put(Spelling.cyrillic(name), meaning);
            }
        });
    }

    /** The wording itself where the document explains nothing in it. */
    String in(String wording) {
        String whole = names.isEmpty() ? null : names.get(Stem.all(wording));
        return whole != null
                ? whole
                : initialisms.isEmpty()
                        ? wording
                        : WORD.matcher(wording)
                                .replaceAll(word -> Matcher.quoteReplacement(
                                        initialisms.getOrDefault(Spelling.cyrillic(word.group()), word.group())));
    }
}
