package kaskad.organisations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of school a school is; the law knows more, plans tell these apart. */
public enum SchoolKind {
    PRIMARY("начальная"),
    BASIC("основная"),
    SECONDARY("средняя", "сош"),
    GYMNASIUM("гимназия"),
    LYCEUM("лицей"),
    SPECIAL("коррекционная", "интернат"),
    EVENING("вечерняя"),
    CADET("кадетск");

    private final String[] marks;

    SchoolKind(String... marks) {
        this.marks = marks;
    }

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SchoolKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What a school's own name says of it; the last that fits, since «средняя школа – интернат» is a special one. */
    public static Optional<SchoolKind> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Arrays.stream(kind.marks).anyMatch(lower::contains))
                .reduce((first, last) -> last);
    }
}
