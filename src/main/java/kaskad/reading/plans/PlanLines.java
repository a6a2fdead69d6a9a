package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.At;
import kaskad.reading.plans.PlanDraft.RowDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** A plan that is written as numbered or dated lines under its title instead of a table. */
final class PlanLines {
    private static final int FEWEST = 2;
    private static final int LONGEST_TITLE = 300;
    private static final Pattern TITLE = Pattern.compile(
            "^(?:[\\p{L}-]+(?:ый|ой|ая|ий|ое) ){0,3}(?:план|дорожная карта|комплекс (?:мер|мероприятий)|перечень мероприятий"
                    + "|программа мероприятий|мероприятия|график|циклограмма)(?![\\p{L}.,;:])");

    private final PlanDraft plan;
    private final List<Measure> measures = new ArrayList<>();

    /** A measure and the section that was open when it came. */
    private record Measure(@Nullable String number, PlanItem item, At at, int section) {}

    private PlanLines(PlanDraft plan) {
        this.plan = plan;
    }

    /** The plans among the lines, in their order. */
    static List<PlanDraft> in(List<Line> lines) {
        List<PlanDraft> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (Caption.isAppendix(lines.get(i))) {
                from = i;
            } else if (isTitle(lines.get(i))) {
                int end = end(lines, i + 1);
                of(lines.subList(from, end), i - from).ifPresent(found::add);
                from = end;
                i = end - 1;
            }
        }
        return found;
    }

    private static boolean isTitle(Line line) {
        return line.text().length() <= LONGEST_TITLE
                && TITLE.matcher(Texts.low(line.text())).find();
    }

    /** Where the next appendix or plan begins. */
    private static int end(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && !Caption.isAppendix(lines.get(end)) && !isTitle(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static Optional<PlanDraft> of(List<Line> lines, int title) {
        int first = title + 1;
        while (first < lines.size()
                && !PlanLine.begins(lines.get(first))
                && Caption.continues(lines.get(first - 1), lines.get(first))) {
            first++;
        }
        Caption caption = Caption.of(lines.subList(0, first));
        List<PlanLine> parts = PlanLine.of(lines.subList(first, lines.size()));
        if (caption.title().isEmpty() || parts.stream().filter(PlanLine::isItem).count() < FEWEST) {
            return Optional.empty();
        }
        PlanDraft plan = new PlanDraft(caption, caption.title(), new Columns(List.of(), List.of(), 0, 0));
        plan.indicators.addAll(IndicatorLines.in(lines.subList(first, lines.size())));
        return new PlanLines(plan).read(parts);
    }

    private Optional<PlanDraft> read(List<PlanLine> parts) {
        @Nullable String period = null;
        for (int i = 0; i < parts.size(); i++) {
            PlanLine part = parts.get(i);
            boolean above = i + 1 < parts.size() && part.isAbove(parts.get(i + 1));
            if (part.isItem() && !above) {
                plan.section();
                measures.add(new Measure(
                        part.number(),
                        PlanItem.of(part.text()).orDeadline(period),
                        part.at(),
                        plan.sections.size() - 1));
            } else {
                Rows.open(plan, part.full());
                period = part.term();
            }
        }
        long dated =
                measures.stream().filter(one -> one.item.deadline() != null).count();
        if (measures.size() < FEWEST || dated * 2 < measures.size()) {
            return Optional.empty();
        }
        fill();
        return Optional.of(plan);
    }

    /** A column that no line speaks of is missing; where one does, it is empty for the others. */
    private void fill() {
        boolean numbers = measures.stream().anyMatch(one -> one.number != null);
        boolean executors = has(PlanItem::executors);
        boolean result = has(PlanItem::result);
        plan.columns = Columns.told(Stream.of(
                        numbers ? Role.NUMBER : null,
                        Role.TITLE,
                        Role.DEADLINE,
                        executors ? Role.EXECUTORS : null,
                        result ? Role.RESULT : null)
                .filter(role -> role != null)
                .toList());
        for (Measure one : measures) {
            plan.sections
                    .get(one.section)
                    .rows
                    .add(new RowDraft(
                            cell(numbers, one.number),
                            one.item.title(),
                            cell(true, one.item.deadline()),
                            cell(executors, one.item.executors()),
                            cell(result, one.item.result()),
                            List.of(),
                            one.at));
        }
    }

    private boolean has(Function<PlanItem, @Nullable String> field) {
        return measures.stream().anyMatch(one -> field.apply(one.item) != null);
    }

    private static @Nullable String cell(boolean column, @Nullable String text) {
        return !column ? null : text == null ? "" : text;
    }
}
