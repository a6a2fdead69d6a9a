package kaskad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaskad.office.Block;
import kaskad.office.Cell;
import kaskad.office.OfficeDocument;
import kaskad.office.Paragraph;
import kaskad.office.Table;
import kaskad.reading.acts.ActDraft;
import kaskad.reading.acts.ActFinder;
import kaskad.reading.amendments.AmendmentReader;
import kaskad.reading.amendments.NewRows;
import kaskad.reading.findings.Findings;
import kaskad.reading.meaning.ActMeaning;
import kaskad.reading.meaning.PlanMeaning;
import kaskad.reading.plans.Found;
import kaskad.reading.plans.PlanFinder;
import org.jspecify.annotations.Nullable;

/** The door of the module: the blocks of a document become acts, plans, groups, data and findings. */
public final class Reading {
    private Reading() {}

    public static ReadDocument read(OfficeDocument document, String file) {
        Optional<ActDraft> draft = ActFinder.find(document);
        @Nullable
        ReadAct act =
                draft.map(ActMeaning::of).map(one -> amending(one, document)).orElse(null);
        Found found = PlanFinder.find(document);
        ReadDocument read = new ReadDocument(
                file,
                document.format(),
                act,
                found.plans().stream().map(plan -> PlanMeaning.of(plan, act)).toList(),
                found.groups().stream().map(Reading::group).toList(),
                found.data().stream()
                        .map(table -> new ReadTable(table.title(), table.columns(), table.rows()))
                        .toList(),
                List.of());
        return read.withFindings(Findings.of(read, blocks(document)));
    }

    private static ReadAct amending(ReadAct act, OfficeDocument document) {
        NewRows rows = NewRows.of(document, act.clauses());
        return act.withAmendments(AmendmentReader.read(act.clauses(), act.title(), rows));
    }

    /** The document as a light list, in the places that findings and measures name. */
    public static List<ReadBlock> blocks(OfficeDocument document) {
        List<ReadBlock> blocks = new ArrayList<>();
        int paragraphs = 0;
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph ->
                    blocks.add(new ReadBlock(At.paragraph(paragraph, ++paragraphs), List.of(paragraph.full())));
                case Table table -> rows(table, blocks);
            }
        }
        return blocks;
    }

    /** What a wording of a result promises. */
    public static ReadResult result(String wording) {
        return PlanMeaning.result(wording);
    }

    private static void rows(Table table, List<ReadBlock> blocks) {
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> cells = table.rows().get(i).stream().distinct().toList();
            blocks.add(new ReadBlock(
                    At.row(table, i), cells.stream().map(Cell::text).toList()));
            cells.forEach(cell -> cell.nested().forEach(nested -> rows(nested, blocks)));
        }
    }

    private static ReadGroup group(Found.GroupDraft draft) {
        return new ReadGroup(
                draft.title(),
                draft.members().stream()
                        .map(member -> new ReadGroup.Member(
                                member.person(),
                                member.post().isEmpty() ? null : member.post(),
                                member.role().orElse(null)))
                        .toList());
    }
}
