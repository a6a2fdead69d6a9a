package kaskad.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kaskad.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A text kept as its message key and arguments, so that it is said in the language of whoever reads it later. Arguments
 * are whole numbers or words; a date becomes words at once.
 */
public record Sentence(String key, List<Object> arguments) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public Sentence {
        arguments = arguments.stream().map(Sentence::plain).toList();
    }

    public static Sentence of(String key, @Nullable Object... arguments) {
        return new Sentence(key, Arrays.stream(arguments).map(Sentence::plain).toList());
    }

    public static Sentence of(Refusal refusal) {
        return of(RefusalKeys.key(refusal), RefusalKeys.arguments(refusal));
    }

    public String in(Texts texts) {
        return texts.text(key, arguments.toArray());
    }

    private static Object plain(@Nullable Object argument) {
        return switch (argument) {
            case Integer number -> number.longValue();
            case Long number -> number;
            case LocalDate date -> DATE.format(date);
            case null, default -> Objects.toString(argument, "");
        };
    }
}
