package kaskad.documents.clauses;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whom an order calls by a role that it has given itself: «муниципальный координатор» is the body that it appoints. */
final class Roles {
    private static final int ENDING = 3;
    private static final Pattern APPOINTED = Pattern.compile(
            "(?iuU)^(?:назначить|определить)\\s+((?:\\p{L}+\\s+){0,3}?(?:координатор|оператор|исполнител|ответственн)\\p{L}*)");

    private Roles() {}

    /** The words of a role and the words of who holds it. */
    record Role(List<String> words, String holder) {}

    /** The role that a point gives. */
    static Optional<Role> of(String text, String holder) {
        Matcher appointed = APPOINTED.matcher(text.strip());
        return appointed.find() && !holder.isEmpty()
                ? Optional.of(new Role(words(appointed.group(1)), holder))
                : Optional.empty();
    }

    /** The holder where the addressees are a role and nothing else; else the addressees as they are. */
    static String resolve(String addressees, List<Role> roles) {
        List<String> words = words(addressees);
        return roles.stream()
                .filter(role -> same(role.words(), words))
                .map(Role::holder)
                .findFirst()
                .orElse(addressees);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** The same words in another case. */
    private static boolean same(List<String> one, List<String> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> alike(one.get(i), other.get(i)));
    }

    private static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int stem = Math.max(Math.min(ENDING, shorter), shorter - ENDING);
        return one.regionMatches(0, other, 0, stem);
    }
}
