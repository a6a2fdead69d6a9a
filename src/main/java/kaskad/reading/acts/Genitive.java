package kaskad.reading.acts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the head of a name into the genitive, so that reading turns it back: «Управление образования» → «Управления образования». */
public final class Genitive {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final int ADJECTIVES = 4;

    private Genitive() {}

    /** The name in the genitive; the name itself where its head is unknown. */
    public static String of(String name) {
        Matcher word = WORD.matcher(name);
        for (int i = 0; i <= ADJECTIVES && word.find(); i++) {
            Optional<String> genitive = Nominative.genitive(word.group().toLowerCase(Locale.ROOT));
            if (genitive.isPresent()) {
                String turned = adjectives(name.substring(0, word.start()))
                        + Nominative.like(word.group(), genitive.get())
                        + name.substring(word.end());
                return Nominative.of(turned).equals(name) ? turned : name;
            }
        }
        return name;
    }

    private static String adjectives(String text) {
        return WORD.matcher(text).replaceAll(match -> adjective(match.group()));
    }

    private static String adjective(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        String ending = low.length() < 4 ? null : ending(low.substring(low.length() - 2));
        return ending == null
                ? word
                : word.substring(0, word.length() - 2) + Nominative.like(word.substring(word.length() - 2), ending);
    }

    private static @Nullable String ending(String nominative) {
        return switch (nominative) {
            case "ый", "ий", "ой", "ое" -> "ого";
            case "ее" -> "его";
            case "ая" -> "ой";
            case "яя" -> "ей";
            default -> null;
        };
    }
}
