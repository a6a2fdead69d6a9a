package kaskad.reading.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import kaskad.office.write.Alignment;
import kaskad.office.write.Cell;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Row;
import kaskad.office.write.Run;
import kaskad.reading.ReadCell;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;
import kaskad.reading.plans.Numbers;
import kaskad.reading.plans.Role;
import org.jspecify.annotations.Nullable;

/** The columns of a plan's table in their order, and its rows under them. */
record PlanColumns(List<Role> roles, List<String> headings) {

    static PlanColumns of(ReadPlan plan) {
        List<Role> roles = plan.columns().isEmpty()
                ? List.of(Role.NUMBER, Role.TITLE, Role.DEADLINE, Role.EXECUTORS, Role.RESULT)
                : plan.columns().stream().map(PlanColumns::role).toList();
        boolean known = plan.headings().size() == roles.size();
        boolean tellsItself = plan.measures().allMatch(PlanColumns::numbered);
        List<String> headings = IntStream.range(0, roles.size())
                .mapToObj(i -> known && (tellsItself || !plan.headings().get(i).isEmpty())
                        ? plan.headings().get(i)
                        : words(roles.get(i)))
                .toList();
        return new PlanColumns(roles, headings);
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Role.OTHER);
    }

    /** A column of numbers is known without a heading where it holds nothing else. */
    private static boolean numbered(ReadMeasure measure) {
        String number = orEmpty(measure.number());
        return number.isEmpty() || Numbers.isNumber(number);
    }

    /** What an office writes over such a column. */
    static String words(Role role) {
        return switch (role) {
            case NUMBER -> "№ п/п";
            case TITLE -> "Мероприятие";
            case DEADLINE, MONTH -> "Срок исполнения";
            case EXECUTORS -> "Ответственные исполнители";
            case RESULT -> "Ожидаемый результат";
            case MARK -> "Отметка об исполнении";
            case PLACE -> "Место проведения";
            case TIME -> "Часы";
            case AUDIENCE -> "Участники";
            case FINANCE -> "Источник финансирования";
            case SECTION -> "Направление";
            case OTHER -> "Примечание";
        };
    }

    List<Integer> widths() {
        return roles.stream()
                .map(role -> switch (role) {
                    case NUMBER -> 4;
                    case TITLE -> 22;
                    case EXECUTORS -> 16;
                    case RESULT -> 18;
                    case DEADLINE, MONTH, MARK, PLACE, TIME, AUDIENCE, FINANCE, SECTION, OTHER -> 10;
                })
                .toList();
    }

    Row head() {
        return Row.head(headings);
    }

    /** Sections and measures; the first section may be opened above the table. */
    List<Row> rows(List<ReadSection> sections, boolean opened) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            ReadSection section = sections.get(i);
            String title = SectionTitle.of(Objects.requireNonNullElse(section.number(), ""), section.title());
            if (!title.isBlank() && (i > 0 || !opened)) {
                Paragraph heading = Paragraph.of(Alignment.CENTRE, Run.bold(title));
                rows.add(Row.of(new Cell(List.of(heading), roles.size(), 1)));
            }
            section.measures().forEach(measure -> rows.add(row(measure)));
        }
        return rows;
    }

    private Row row(ReadMeasure measure) {
        Iterator<String> more = measure.more().stream().map(ReadCell::text).iterator();
        return new Row(roles.stream()
                .map(role -> Cell.whole(text(measure, role, more)))
                .toList());
    }

    private String text(ReadMeasure measure, Role role, Iterator<String> more) {
        return switch (role) {
            case NUMBER -> orEmpty(measure.number());
            case TITLE -> title(measure);
            case DEADLINE, MONTH ->
                measure.deadline() == null ? "" : measure.deadline().raw();
            case EXECUTORS ->
                measure.executors() == null ? "" : measure.executors().raw();
            case RESULT -> measure.result() == null ? "" : measure.result().raw();
            case MARK, PLACE, TIME, AUDIENCE, FINANCE, SECTION, OTHER -> more.hasNext() ? more.next() : "";
        };
    }

    /** Without a column of their own numbers stand before the titles. */
    private String title(ReadMeasure measure) {
        String number = orEmpty(measure.number());
        return roles.contains(Role.NUMBER) || number.isEmpty() ? measure.title() : number + " " + measure.title();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
