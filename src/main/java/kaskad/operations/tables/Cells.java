package kaskad.operations.tables;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaskad.ui.Sentence;

/** From the text of a cell to the value of a field, and back; whatever goes out comes back the same. */
final class Cells {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Set<String> YES = Set.of("да", "+", "1", "истина", "true", "yes", "есть");
    private static final Set<String> NO = Set.of("нет", "-", "−", "–", "0", "ложь", "false", "no");

    private Cells() {}

    /** A value, or why it is none. */
    sealed interface Read {
        record Value(String text) implements Read {}

        record Wrong(Sentence reason) implements Read {}
    }

    static Read read(TableField field, DayOrder order, String cell) {
        if (cell.isBlank()) {
            return field.required() ? wrong("operations.tables.error.required") : new Read.Value("");
        }
        return switch (field.type()) {
            case FieldType.Text(int longest) ->
                cell.length() <= longest ? new Read.Value(cell) : wrong("operations.tables.error.long", (long) longest);
            case FieldType.Whole whole -> whole(whole, cell);
            case FieldType.Day day -> day(order, cell);
            case FieldType.YesNo yesNo -> yesNo(cell);
            case FieldType.Choice choice -> choice(choice, cell);
            case FieldType.Code(CheckDigits digits) -> code(digits, cell);
        };
    }

    /** As a person reads it in a cell. */
    static String shown(TableField field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case FieldType.Day day -> DAY.format(LocalDate.parse(value));
            case FieldType.YesNo yesNo -> value.equals("true") ? "Да" : "Нет";
            case FieldType.Choice choice ->
                choice.words().getOrDefault(value, List.of(value)).getFirst();
            case FieldType.Text text -> value;
            case FieldType.Whole whole -> value;
            case FieldType.Code code -> value;
        };
    }

    private static Read whole(FieldType.Whole limits, String cell) {
        String digits = cell.replaceAll("[\\s\u00a0\u202f]", "").replaceAll("[.,]0+$", "");
        if (!digits.matches("[-−]?\\d{1,15}")) {
            return wrong("operations.tables.error.whole", cell);
        }
        long number = Long.parseLong(digits.replace('−', '-'));
        return number >= limits.least() && number <= limits.most()
                ? new Read.Value(Long.toString(number))
                : wrong("operations.tables.error.limits", limits.least(), limits.most());
    }

    private static Read day(DayOrder order, String cell) {
        Optional<LocalDate> day = Days.read(cell, order);
        if (day.isPresent()) {
            return new Read.Value(day.get().toString());
        }
        return order == DayOrder.UNKNOWN && DayOrder.isAsked(cell)
                ? wrong("operations.tables.error.order", cell)
                : wrong("operations.tables.error.date", cell);
    }

    private static Read yesNo(String cell) {
        String key = cell.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(key) || NO.contains(key)) {
            return new Read.Value(Boolean.toString(YES.contains(key)));
        }
        return wrong("operations.tables.error.yesno", cell);
    }

    private static Read choice(FieldType.Choice choice, String cell) {
        String key = Headings.key(cell);
        return choice.words().entrySet().stream()
                .filter(one -> one.getKey().equals(cell)
                        || one.getValue().stream().map(Headings::key).anyMatch(key::equals))
                .findFirst()
                .map(Map.Entry::getKey)
                .<Read>map(Read.Value::new)
                .orElseGet(() -> wrong("operations.tables.error.choice", cell, words(choice)));
    }

    private static String words(FieldType.Choice choice) {
        return String.join(
                ", ", choice.words().values().stream().map(List::getFirst).toList());
    }

    private static Read code(CheckDigits digits, String cell) {
        String code = cell.replaceAll("[\\s\u00a0\u202f-]", "");
        if (digits.isRight(code)) {
            return new Read.Value(code);
        }
        return digits.isRight("0" + code) ? new Read.Value("0" + code) : wrong("operations.tables.error.code", cell);
    }

    private static Read wrong(String key, Object... arguments) {
        return new Read.Wrong(Sentence.of(key, arguments));
    }
}
