package kaskad.organisations.register;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed to find an organisation: words of its names, each perhaps unfinished, or the beginning of a code.
 *
 * @param query the words as PostgreSQL's text search takes them; {@code null} where none were typed
 * @param code the pattern of a code; {@code null} where no code is meant
 */
record SearchWords(@Nullable String query, @Nullable String code) {
    private static final Pattern CODE = Pattern.compile("\\d{4,15}|[A-Za-z]+\\d{3,}[A-Za-z0-9_.-]*");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static SearchWords of(String typed) {
        String text = typed.strip();
        if (CODE.matcher(text).matches()) {
            return new SearchWords(null, text + "%");
        }
        String query = APART.splitAsStream(text.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .filter(word -> !word.isEmpty())
                .limit(10)
                .map(word -> NUMBER.matcher(word).matches() ? word : word + ":*")
                .collect(Collectors.joining(" & "));
        return new SearchWords(query.isEmpty() ? null : query, null);
    }
}
