package kaskad.reading.amendments;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kaskad.reading.At;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;
import kaskad.reading.meaning.PlanMeaning;
import kaskad.reading.plans.PlanDraft.RowDraft;
import kaskad.reading.plans.Role;
import org.jspecify.annotations.Nullable;

/** A plan while amendments are carried out: its sections and rows as words, each row with its place in the old edition. */
final class Sheet {
    /** A row; an absent part is a column that the plan lacks. */
    static final class Row {
        final @Nullable Integer origin;
        final Map<Role, String> words;
        final At at;

        Row(@Nullable Integer origin, Map<Role, String> words, At at) {
            this.origin = origin;
            this.words = words;
            this.at = at;
        }

        @Nullable
        String get(Role role) {
            return words.get(role);
        }

        String text(Role role) {
            return words.getOrDefault(role, "");
        }
    }

    /** A section and its rows. */
    static final class Part {
        final @Nullable String number;
        String title;
        final List<Row> rows = new ArrayList<>();

        Part(@Nullable String number, String title) {
            this.number = number;
            this.title = title;
        }
    }

    final ReadPlan old;
    String title;
    final List<Part> parts = new ArrayList<>();
    final Indicators indicators;

    Sheet(ReadPlan plan) {
        old = plan;
        title = plan.title();
        indicators = new Indicators(plan.indicators());
        int row = 0;
        for (ReadSection section : plan.sections()) {
            Part part = new Part(section.number(), section.title());
            for (ReadMeasure measure : section.measures()) {
                part.rows.add(new Row(++row, words(measure), measure.at()));
            }
            parts.add(part);
        }
    }

    static Map<Role, String> words(ReadMeasure measure) {
        Map<Role, String> words = new EnumMap<>(Role.class);
        put(words, Role.NUMBER, measure.number());
        put(words, Role.TITLE, measure.title());
        put(
                words,
                Role.DEADLINE,
                measure.deadline() == null ? null : measure.deadline().raw());
        put(
                words,
                Role.EXECUTORS,
                measure.executors() == null ? null : measure.executors().raw());
        put(
                words,
                Role.RESULT,
                measure.result() == null ? null : measure.result().raw());
        return words;
    }

    private static void put(Map<Role, String> words, Role role, @Nullable String text) {
        if (text != null) {
            words.put(role, text);
        }
    }

    List<Row> rows() {
        return parts.stream().flatMap(part -> part.rows.stream()).toList();
    }

    /** A number as the plan writes its own: with a dot at the end or without. */
    String numbered(String number) {
        Optional<String> own =
                old.measures().map(ReadMeasure::number).filter(Objects::nonNull).findFirst();
        String bare = number.replaceFirst("\\.$", "");
        return own.map(one -> one.endsWith(".") ? bare + "." : bare).orElse(number);
    }

    /** For the number of a row the number of the row that it was. */
    Map<Integer, Integer> origins() {
        Map<Integer, Integer> origins = new HashMap<>();
        int number = 0;
        for (Row row : rows()) {
            number++;
            if (row.origin != null) {
                origins.put(number, row.origin);
            }
        }
        return origins;
    }

    Optional<Part> partOf(Row row) {
        return parts.stream().filter(part -> part.rows.contains(row)).findFirst();
    }

    /** The plan with its wordings read anew, in the light of its own period. */
    ReadPlan plan() {
        PlanMeaning meaning = PlanMeaning.within(old);
        List<ReadMeasure> before = old.measures().toList();
        return new ReadPlan(
                old.stamp(),
                title,
                old.level(),
                old.period(),
                old.columns(),
                old.headings(),
                parts.stream()
                        .map(part -> new ReadSection(
                                part.number,
                                part.title,
                                part.rows.stream()
                                        .map(row -> measure(meaning.measure(draft(row)), row.origin, before))
                                        .toList()))
                        .toList(),
                indicators.all());
    }

    /** Cells of other columns stay what they were. */
    private static ReadMeasure measure(ReadMeasure read, @Nullable Integer origin, List<ReadMeasure> before) {
        return new ReadMeasure(
                read.number(),
                read.title(),
                read.deadline(),
                read.executors(),
                read.result(),
                origin == null ? List.of() : before.get(origin - 1).more(),
                read.at());
    }

    private static RowDraft draft(Row row) {
        return new RowDraft(
                row.get(Role.NUMBER),
                row.text(Role.TITLE),
                row.get(Role.DEADLINE),
                row.get(Role.EXECUTORS),
                row.get(Role.RESULT),
                List.of(),
                row.at);
    }
}
