package kaskad.reading.acts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the head of a name from the genitive into the nominative: «Министерства образования» → «Министерство образования». */
final class Nominative {
    private enum Gender {
        MASCULINE,
        FEMININE,
        NEUTER
    }

    private record Head(String nominative, Gender gender) {}

    private static final Map<String, Head> HEADS = Map.ofEntries(
            head("министерства", "министерство", Gender.NEUTER),
            head("правительства", "правительство", Gender.NEUTER),
            head("управления", "управление", Gender.NEUTER),
            head("агентства", "агентство", Gender.NEUTER),
            head("учреждения", "учреждение", Gender.NEUTER),
            head("собрания", "собрание", Gender.NEUTER),
            head("департамента", "департамент", Gender.MASCULINE),
            head("комитета", "комитет", Gender.MASCULINE),
            head("отдела", "отдел", Gender.MASCULINE),
            head("совета", "совет", Gender.MASCULINE),
            head("президента", "президент", Gender.MASCULINE),
            head("губернатора", "губернатор", Gender.MASCULINE),
            head("института", "институт", Gender.MASCULINE),
            head("центра", "центр", Gender.MASCULINE),
            head("лицея", "лицей", Gender.MASCULINE),
            head("начальника", "начальник", Gender.MASCULINE),
            head("заместителя", "заместитель", Gender.MASCULINE),
            head("директора", "директор", Gender.MASCULINE),
            head("председателя", "председатель", Gender.MASCULINE),
            head("руководителя", "руководитель", Gender.MASCULINE),
            head("министра", "министр", Gender.MASCULINE),
            head("главы", "глава", Gender.MASCULINE),
            head("администрации", "администрация", Gender.FEMININE),
            head("службы", "служба", Gender.FEMININE),
            head("коллегии", "коллегия", Gender.FEMININE),
            head("группы", "группа", Gender.FEMININE),
            head("палаты", "палата", Gender.FEMININE),
            head("думы", "дума", Gender.FEMININE),
            head("школы", "школа", Gender.FEMININE),
            head("гимназии", "гимназия", Gender.FEMININE),
            head("комиссии", "комиссия", Gender.FEMININE));
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final int ADJECTIVES = 4;

    private Nominative() {}

    private static Map.Entry<String, Head> head(String genitive, String nominative, Gender gender) {
        return Map.entry(genitive, new Head(nominative, gender));
    }

    /** The genitive of a head in lower case, where it is known. */
    static Optional<String> genitive(String nominative) {
        return HEADS.entrySet().stream()
                .filter(head -> head.getValue().nominative.equals(nominative))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The name with its head and the adjectives before it in the nominative; unknown heads are left alone. */
    static String of(String name) {
        Matcher word = WORD.matcher(name);
        for (int i = 0; i <= ADJECTIVES && word.find(); i++) {
            Head head = HEADS.get(word.group().toLowerCase(Locale.ROOT));
            if (head != null) {
                return adjectives(name.substring(0, word.start()), head.gender)
                        + like(word.group(), head.nominative)
                        + name.substring(word.end());
            }
        }
        return name;
    }

    private static String adjectives(String text, Gender gender) {
        return WORD.matcher(text).replaceAll(match -> adjective(match.group(), gender));
    }

    private static String adjective(String word, Gender gender) {
        String low = word.toLowerCase(Locale.ROOT);
        int length = word.length();
        String ending = switch (gender) {
            case MASCULINE -> low.matches(".*[гкхжшщч]ого") ? "ий" : low.endsWith("ого") ? "ый" : "";
            case NEUTER -> low.endsWith("ого") ? "ое" : low.endsWith("его") ? "ее" : "";
            case FEMININE -> low.endsWith("ой") ? "ая" : low.endsWith("ей") ? "яя" : "";
        };
        int cut = gender == Gender.FEMININE ? 2 : 3;
        return ending.isEmpty() ? word : word.substring(0, length - cut) + like(word.substring(length - cut), ending);
    }

    /** In capitals where the model is in capitals. */
    static String like(String model, String word) {
        if (model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(model.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }
}
