package kaskad.reading.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaskad.reading.ReadAct;
import kaskad.reading.acts.Genitive;
import org.jspecify.annotations.Nullable;

/** What an order says of itself and of others in formal words. */
final class ActWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ActWords() {}

    /** «Приложение», «к приказу Управления образования», «от 01.02.2026 № 15». */
    static List<String> appendix(ReadAct act) {
        List<String> lines = new ArrayList<>(List.of("Приложение"));
        if (act.kind() != null) {
            String issuer = act.issuer() == null ? "" : " " + Genitive.of(act.issuer());
            lines.add("к " + dative(act.kind()) + issuer);
        }
        String registration = registration(act.date(), act.number());
        if (!registration.isEmpty()) {
            lines.add(registration);
        }
        return lines;
    }

    /** «от 01.02.2026 № 15», as far as it is known. */
    static String registration(@Nullable LocalDate date, @Nullable String number) {
        String from = date == null ? "" : "от " + DATE.format(date);
        String under = number == null ? "" : "№ " + number;
        return (from + " " + under).strip();
    }

    /** The grounds from the acts, where their own wording is not known. */
    static String grounds(List<ReadAct.Basis> acts) {
        return "В соответствии с " + acts.stream().map(ActWords::cited).collect(Collectors.joining(", "));
    }

    private static String cited(ReadAct.Basis act) {
        StringBuilder words = new StringBuilder(act.kind() == null ? "" : instrumental(act.kind()));
        if (act.issuer() != null) {
            words.append(' ').append(Genitive.of(act.issuer()));
        }
        words.append(' ').append(registration(act.date(), act.number()));
        if (act.title() != null) {
            words.append(" «").append(act.title()).append('»');
        }
        return words.toString().strip();
    }

    /** The word with which an order of this kind decides. */
    static String verb(@Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case "приказ" -> "ПРИКАЗЫВАЮ:";
            case "постановление", "указ" -> "ПОСТАНОВЛЯЮ:";
            case "решение" -> "РЕШИЛИ:";
            default -> "ОБЯЗЫВАЮ:";
        };
    }

    private static String dative(String kind) {
        return switch (kind.charAt(kind.length() - 1)) {
            case 'е' -> cut(kind) + "ю";
            case 'о' -> cut(kind) + "у";
            case 'я' -> cut(kind) + "и";
            default -> kind + "у";
        };
    }

    private static String instrumental(String kind) {
        return switch (kind.charAt(kind.length() - 1)) {
            case 'е', 'о' -> kind + "м";
            case 'я' -> cut(kind) + "ей";
            default -> kind + "ом";
        };
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
