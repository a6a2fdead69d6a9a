package kaskad.reading.amendments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kaskad.reading.amendments.Amendment.Part;
import kaskad.reading.plans.Role;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** Finds the section, the rows and the column of a sheet that an amendment names. */
final class Places {
    private static final Map<Role, Pattern> COLUMNS = Map.of(
            Role.DEADLINE, words("срок|дата|период"),
            Role.EXECUTORS, words("исполнител|ответствен"),
            Role.RESULT, words("результат|продукт|показател"),
            Role.NUMBER, words("№|п/п|номер"),
            Role.TITLE, words("мероприят|наименован|содержани"));
    private static final List<Role> ORDER =
            List.of(Role.DEADLINE, Role.EXECUTORS, Role.RESULT, Role.NUMBER, Role.TITLE);
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private Places() {}

    private static Pattern words(String stems) {
        return Pattern.compile(stems, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<Part> section(Amendment amendment) {
        return amendment.part(PartKind.SECTION);
    }

    static Optional<Part> row(Amendment amendment) {
        return amendment.part(PartKind.ROW, PartKind.CLAUSE, PartKind.SUBCLAUSE);
    }

    /** «показатель 3», unless a row or a column is meant by it. */
    static Optional<Part> indicator(Amendment amendment) {
        return row(amendment).isPresent() || amendment.part(PartKind.COLUMN).isPresent()
                ? Optional.empty()
                : amendment.part(PartKind.INDICATOR);
    }

    static Optional<Sheet.Part> section(Sheet sheet, Part named) {
        return sheet.parts.stream().filter(part -> isSection(part, named)).findFirst();
    }

    private static boolean isSection(Sheet.Part part, Part named) {
        if (named.number() == null) {
            return named.name() != null && Texts.key(part.title).equals(Texts.key(named.name()));
        }
        return part.number != null && ordinal(part.number).equals(ordinal(named.number()));
    }

    /** The rows of a number or a title, in the named section or in all of the plan. */
    static List<Sheet.Row> rows(Sheet sheet, Optional<Sheet.Part> section, Part named) {
        return section.map(part -> List.copyOf(part.rows)).orElseGet(sheet::rows).stream()
                .filter(row -> isRow(row, named))
                .toList();
    }

    private static boolean isRow(Sheet.Row row, Part named) {
        return named.number() == null
                ? named.name() != null && Texts.key(row.text(Role.TITLE)).equals(Texts.key(named.name()))
                : bare(row.text(Role.NUMBER)).equals(bare(named.number()));
    }

    /** The column by its number in the table or by the words of its heading. */
    static Optional<Role> column(Sheet sheet, Part named) {
        String number = named.number();
        List<String> columns = sheet.old.columns();
        if (number != null && number.matches("\\d{1,2}")) {
            int at = Integer.parseInt(number) - 1;
            return at >= 0 && at < columns.size() ? role(columns.get(at)) : Optional.empty();
        }
        String name = named.name() == null ? "" : named.name();
        return ORDER.stream()
                .filter(role -> columns.contains(role.word()))
                .filter(role ->
                        COLUMNS.getOrDefault(role, words("$^")).matcher(name).find())
                .findFirst();
    }

    static Optional<Role> role(String column) {
        return ORDER.stream().filter(role -> role.word().equals(column)).findFirst();
    }

    static String bare(@Nullable String number) {
        return number == null ? "" : number.strip().replaceAll("[.)]+$", "");
    }

    /** «II», «2», «Раздел 2.» are one. */
    private static String ordinal(String number) {
        String low = bare(number).toLowerCase(Locale.ROOT).replaceAll("^раздел\\s*", "");
        return IntStream.range(0, ROMAN.size())
                .filter(i -> ROMAN.get(i).equals(low))
                .mapToObj(i -> Integer.toString(i + 1))
                .findFirst()
                .orElse(low);
    }
}
