package kaskad.reading.findings.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kaskad.reading.At;
import kaskad.reading.Field;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadClause;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadIndicator;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.executors.Abbreviations;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at: what was read, the document itself, and what several rules ask of them.
 *
 * @param pieces every cell and paragraph once; a cell of a plan as it was read, with its field
 * @param abbreviations how often each abbreviation stands in the cells of executors
 * @param explained the abbreviations that the document itself explains, with their words
 * @param cascade the plan above, where the document is checked against one
 */
public record Subject(
        ReadDocument document,
        SourceText source,
        List<ReadBlock> blocks,
        List<Piece> pieces,
        List<ReadMeasure> measures,
        Map<String, Integer> abbreviations,
        Map<String, String> explained,
        @Nullable Cascade cascade) {

    /** A cell of a measure or indicator (with its field), another cell, or a paragraph. */
    record Piece(At at, @Nullable Field field, String text) {}

    public static Subject of(ReadDocument document, List<ReadBlock> blocks) {
        List<ReadMeasure> measures =
                document.plans().stream().flatMap(ReadPlan::measures).toList();
        List<String> executors = measures.stream()
                .flatMap(measure -> Stream.ofNullable(measure.executors()))
                .map(ReadExecutors::raw)
                .toList();
        SourceText source = new SourceText(blocks);
        return new Subject(
                document,
                source,
                blocks,
                pieces(document, blocks, measures),
                measures,
                Abbreviations.used(executors),
                Abbreviations.expansions(source.text()),
                null);
    }

    /** The same beside the plan above it. */
    public Subject below(ReadDocument parent) {
        return new Subject(
                document, source, blocks, pieces, measures, abbreviations, explained, Cascade.of(document, parent));
    }

    String text() {
        return source.text();
    }

    List<ReadPlan> plans() {
        return document.plans();
    }

    List<ReadIndicator> indicators() {
        return plans().stream().flatMap(plan -> plan.indicators().stream()).toList();
    }

    public List<ReadClause> clauses() {
        ReadAct act = document.act();
        return act == null ? List.of() : act.clauses();
    }

    private static List<Piece> pieces(ReadDocument document, List<ReadBlock> blocks, List<ReadMeasure> measures) {
        List<Piece> pieces = new ArrayList<>();
        Set<At> rows = new HashSet<>();
        for (ReadMeasure measure : measures) {
            rows.add(measure.at());
            cells(measure).filter(piece -> !piece.text().isBlank()).forEach(pieces::add);
        }
        document.plans().stream().flatMap(plan -> plan.indicators().stream()).forEach(indicator -> {
            rows.add(indicator.at());
            pieces.add(new Piece(indicator.at(), Field.TITLE, indicator.title()));
        });
        Set<String> merged = new HashSet<>();
        for (ReadBlock block : blocks) {
            if (!rows.contains(block.at())) {
                block.cells().stream()
                        .filter(text -> !text.isBlank())
                        .filter(text -> block.at().table() == null
                                || merged.add(block.at().table() + text))
                        .forEach(text -> pieces.add(new Piece(block.at(), null, text)));
            }
        }
        return List.copyOf(pieces);
    }

    private static Stream<Piece> cells(ReadMeasure measure) {
        var deadline = measure.deadline();
        var executors = measure.executors();
        var result = measure.result();
        return Stream.of(
                new Piece(measure.at(), Field.TITLE, measure.title()),
                new Piece(measure.at(), Field.DEADLINE, deadline == null ? "" : deadline.raw()),
                new Piece(measure.at(), Field.EXECUTORS, executors == null ? "" : executors.raw()),
                new Piece(measure.at(), Field.RESULT, result == null ? "" : result.raw()));
    }
}
