package kaskad.intake.printed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kaskad.intake.Cell;
import kaskad.reading.At;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadPlan;
import org.jspecify.annotations.Nullable;

/** The cells of titles and of the issuer, each with the one paragraph or row of the document that holds its words. */
final class Titles {
    /** Shorter words stand anywhere. */
    private static final int SHORTEST = 4;

    private final List<ReadBlock> blocks;
    private final Set<At> rows;
    private final List<Title> titles = new ArrayList<>();

    /** Where a cell's words stood as they were read. */
    record Title(Cell cell, At at, String words) {}

    private Titles(ReadDocument read, List<ReadBlock> blocks) {
        this.blocks = blocks;
        this.rows = rows(read);
    }

    static List<Title> of(ReadDocument read, List<ReadBlock> blocks) {
        Titles titles = new Titles(read, blocks);
        ReadAct act = read.act();
        if (act != null) {
            titles.add(new Cell.Act(Cell.ActField.TITLE), act.title());
            titles.add(new Cell.Act(Cell.ActField.ISSUER), act.issuer());
        }
        for (int plan = 0; plan < read.plans().size(); plan++) {
            titles.plan(plan, read.plans().get(plan));
        }
        return List.copyOf(titles.titles);
    }

    private void plan(int index, ReadPlan plan) {
        add(new Cell.Plan(index, Cell.PlanField.TITLE), plan.title());
        for (int at = 0; at < plan.sections().size(); at++) {
            add(
                    new Cell.Section(index, at, Cell.SectionField.TITLE),
                    plan.sections().get(at).title());
        }
    }

    private void add(Cell cell, @Nullable String words) {
        if (words != null && words.length() >= SHORTEST) {
            find(words::equals)
                    .or(() -> find(text -> text.contains(words)))
                    .ifPresent(block -> titles.add(new Title(cell, block.at(), words)));
        }
    }

    private Optional<ReadBlock> find(Predicate<String> holds) {
        return blocks.stream()
                .filter(block -> !rows.contains(block.at()))
                .filter(block -> block.cells().stream().anyMatch(holds))
                .findFirst();
    }

    /** Rows and clauses have cells of their own. */
    private static Set<At> rows(ReadDocument read) {
        Stream<At> clauses = Stream.ofNullable(read.act())
                .flatMap(act -> act.clauses().stream())
                .map(clause -> clause.at());
        Stream<At> plans = read.plans().stream()
                .flatMap(plan -> Stream.concat(
                        plan.measures().map(measure -> measure.at()),
                        plan.indicators().stream().map(indicator -> indicator.at())));
        Set<At> rows = new HashSet<>();
        Stream.concat(clauses, plans).filter(Objects::nonNull).forEach(rows::add);
        return rows;
    }
}
