package kaskad.intake.printed;

import java.util.ArrayList;
import java.util.List;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftFinding;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadDocument;
import kaskad.reading.findings.Findings;
import kaskad.reading.json.ReadingJson;

/** Asks the same rules of the corrected document that were asked of the one that was read. */
public final class RulesAgain {
    private final ReadDocument read;
    private final List<ReadBlock> blocks;

    /** {@code printed}, what the reading process said: the JSON of the reading contract with its blocks. */
    public RulesAgain(String printed) {
        this.read = ReadingJson.read(printed);
        this.blocks = ReadingJson.blocks(printed);
    }

    /** The draft after somebody has said when a plan begins or ends. */
    public static Draft withPeriod(Draft draft, int plan) {
        return PeriodGuess.settled(draft, plan);
    }

    /** The draft with the findings that are true now. */
    public Draft of(Draft draft) {
        CorrectedDocument corrected = new CorrectedDocument(read, blocks, draft);
        List<DraftFinding> findings = new ArrayList<>(
                draft.findings().stream().filter(PeriodGuess::isOne).toList());
        findings.addAll(new Remarks(read, blocks, draft).of(Findings.of(corrected.document(), corrected.blocks())));
        return draft.withFindings(findings);
    }
}
