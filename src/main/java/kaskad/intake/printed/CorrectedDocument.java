package kaskad.intake.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kaskad.intake.Cells;
import kaskad.intake.Deadlines;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftAct;
import kaskad.intake.draft.DraftClause;
import kaskad.intake.draft.DraftDeadline;
import kaskad.intake.draft.DraftMeasure;
import kaskad.intake.draft.DraftPlan;
import kaskad.intake.draft.DraftSection;
import kaskad.intake.draft.DraftTarget;
import kaskad.reading.At;
import kaskad.reading.Level;
import kaskad.reading.Mend;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadClause;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadIndicator;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;
import kaskad.reading.Reading;
import kaskad.reading.Target;
import kaskad.reading.Threshold;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.executors.ExecutorReader;
import org.jspecify.annotations.Nullable;

/**
 * The document as if it had been read with the words that people have put into its cells. Both sides have their plans,
 * rows and clauses in the same order: corrections add and remove none.
 */
final class CorrectedDocument {
    private final Map<At, List<Mend>> changes = new HashMap<>();
    private final List<ReadBlock> blocks;
    private final ReadDocument document;

    CorrectedDocument(ReadDocument read, List<ReadBlock> blocks, Draft draft) {
        this.blocks = blocks;
        ReadAct act = read.act();
        this.document = new ReadDocument(
                read.file(),
                read.format(),
                act == null || draft.act() == null ? act : act(act, draft.act()),
                IntStream.range(0, read.plans().size())
                        .mapToObj(plan -> plan(
                                read.plans().get(plan),
                                draft.plans().get(plan),
                                PeriodGuess.stands(draft.findings(), plan)))
                        .toList(),
                read.groups(),
                read.data(),
                List.of());
        Titles.of(read, blocks).forEach(title -> text(title.words(), Cells.text(draft, title.cell()), title.at()));
    }

    ReadDocument document() {
        return document;
    }

    /** The document's own rows and paragraphs with the same changes. */
    List<ReadBlock> blocks() {
        return blocks.stream()
                .map(block -> new ReadBlock(
                        block.at(),
                        block.cells().stream()
                                .map(cell -> changed(cell, changes.getOrDefault(block.at(), List.of())))
                                .toList()))
                .toList();
    }

    private static String changed(String cell, List<Mend> changes) {
        String text = cell;
        for (Mend change : changes) {
            text = change.from().isEmpty() ? text : change.in(text);
        }
        return text;
    }

    /** What stands in a cell now, noted where it is another text than was read. */
    private @Nullable String text(@Nullable String was, String now, At at) {
        String before = Objects.requireNonNullElse(was, "");
        if (before.equals(now)) {
            return was;
        }
        changes.computeIfAbsent(at, any -> new ArrayList<>()).add(new Mend(before, now));
        return now;
    }

    private ReadAct act(ReadAct old, DraftAct now) {
        ReadAct.Control control = old.control();
        ReadAct.Signatory signatory = old.signatory();
        boolean signed = signatory != null || !(now.signatoryPost() + now.signatoryPerson()).isBlank();
        boolean controlled = control != null || !(now.controlPost() + now.controlPerson()).isBlank();
        return new ReadAct(
                said(now.kind()),
                said(now.issuer()),
                now.date(),
                said(now.number()),
                said(now.title()),
                old.preamble(),
                old.basis(),
                IntStream.range(0, old.clauses().size())
                        .mapToObj(
                                i -> clause(old.clauses().get(i), now.clauses().get(i)))
                        .toList(),
                old.appendices(),
                old.amendments(),
                controlled ? new ReadAct.Control(said(now.controlPost()), said(now.controlPerson())) : null,
                signed
                        ? new ReadAct.Signatory(
                                said(now.signatoryPost()),
                                said(now.signatoryPerson()),
                                signatory != null && signatory.acting())
                        : null);
    }

    private ReadClause clause(ReadClause old, DraftClause now) {
        return new ReadClause(
                text(old.number(), now.number(), old.at()),
                Objects.requireNonNullElse(text(old.text(), now.text(), old.at()), ""),
                executors(old.addressees(), now.addressees(), old.at()),
                deadline(old.deadline(), now.deadline(), old.at()),
                old.at());
    }

    private ReadPlan plan(ReadPlan old, DraftPlan now, boolean guessed) {
        return new ReadPlan(
                old.stamp(),
                now.title(),
                now.level() == null ? null : Level.ofWord(now.level().word()),
                guessed ? old.period() : new ReadPlan.Span(now.from(), now.until()),
                old.columns(),
                old.headings(),
                IntStream.range(0, old.sections().size())
                        .mapToObj(i ->
                                section(old.sections().get(i), now.sections().get(i)))
                        .toList(),
                IntStream.range(0, old.indicators().size())
                        .mapToObj(i ->
                                indicator(old.indicators().get(i), now.targets().get(i)))
                        .toList());
    }

    private ReadSection section(ReadSection old, DraftSection now) {
        return new ReadSection(
                old.number() == null ? said(now.number()) : now.number(),
                now.title(),
                IntStream.range(0, old.measures().size())
                        .mapToObj(i ->
                                measure(old.measures().get(i), now.measures().get(i)))
                        .toList());
    }

    private ReadMeasure measure(ReadMeasure old, DraftMeasure now) {
        String result = text(old.result() == null ? null : old.result().raw(), now.result(), old.at());
        return new ReadMeasure(
                text(old.number(), now.number(), old.at()),
                Objects.requireNonNullElse(text(old.title(), now.title(), old.at()), ""),
                deadline(old.deadline(), now.deadline(), old.at()),
                executors(old.executors(), now.executorsRaw(), old.at()),
                result == null ? null : Reading.result(result),
                old.more(),
                old.at());
    }

    private ReadIndicator indicator(ReadIndicator old, DraftTarget now) {
        Target target = old.target();
        return new ReadIndicator(
                text(old.number(), now.number(), old.at()),
                Objects.requireNonNullElse(text(old.title(), now.title(), old.at()), ""),
                old.deadline(),
                new Target(
                        target.kind(),
                        target.comparison(),
                        now.value(),
                        now.unit().isEmpty() ? null : Threshold.Unit.ofWord(now.unit()),
                        target.base(),
                        target.baseYear(),
                        now.due()),
                old.more(),
                old.at());
    }

    private @Nullable Deadline deadline(@Nullable Deadline old, DraftDeadline now, At at) {
        String raw = text(old == null ? null : old.raw(), now.raw(), at);
        return raw == null ? null : Deadlines.deadline(now);
    }

    private @Nullable ReadExecutors executors(@Nullable ReadExecutors old, String now, At at) {
        String raw = text(old == null ? null : old.raw(), now, at);
        return raw == null || old != null && old.raw().equals(raw)
                ? old
                : new ReadExecutors(raw, ExecutorReader.read(raw));
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text;
    }
}
