package kaskad.intake.batches.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kaskad.intake.batches.BatchQueries;
import kaskad.intake.batches.BatchWork;
import kaskad.intake.batches.Outcome;
import kaskad.intake.batches.Outcome.What;
import kaskad.intake.web.ImportUrls;
import kaskad.ui.Counter;
import kaskad.ui.Status;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A batch: its numbers and one table of outcomes.
 *
 * @param only the outcomes that are shown; {@code null}, all
 * @param work the command under way or just over
 */
public record BatchPage(
        BatchQueries.Line batch,
        List<Outcome> outcomes,
        @Nullable What only,
        BatchWork.@Nullable Progress work) {

    /** What needs a person first. */
    public List<Outcome> shown() {
        return outcomes.stream()
                .filter(outcome -> only == null || outcome.what() == only)
                .sorted(Comparator.comparing(Outcome::what))
                .toList();
    }

    public int count(What what) {
        return (int) outcomes.stream().filter(outcome -> outcome.what() == what).count();
    }

    /** Documents with suggested changes that need nobody's judgement. */
    public int mechanical() {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.open() && outcome.mechanical() > 0)
                .count();
    }

    /** Documents where such changes were made and can be taken back. */
    public int mended() {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.open() && outcome.mended())
                .count();
    }

    public List<Counter> counters(Texts texts) {
        return Arrays.stream(What.values())
                .filter(what -> count(what) > 0)
                .map(what -> new Counter(
                        status(what),
                        texts.text("intake.batch.number." + what.word()),
                        count(what),
                        null,
                        what == only ? href() : href() + "?only=" + what.word(),
                        what == only))
                .toList();
    }

    /** Whether the page should ask again soon. */
    public boolean moving() {
        return count(What.READING) > 0 || work != null && !work.over();
    }

    /** Percent that are read, or that the command has done. */
    public int percent() {
        if (work != null && !work.over()) {
            return 100 * work.done() / work.all();
        }
        return outcomes.isEmpty() ? 100 : 100 * (outcomes.size() - count(What.READING)) / outcomes.size();
    }

    public String href() {
        return BatchUrls.one(batch.id());
    }

    public String part(String part) {
        return BatchUrls.part(batch.id(), part);
    }

    /** The table alone, in the same filter. */
    public String table() {
        return part("table") + (only == null ? "" : "?only=" + only.word());
    }

    public String document(UUID id) {
        return ImportUrls.one(id);
    }

    public String plan(UUID id) {
        return "/plans/" + id;
    }

    /** Why a document is not there, in words; empty where it is. */
    public String reason(Outcome outcome, Texts texts) {
        return OutcomeTable.reason(outcome, texts);
    }

    public Status status(What what) {
        return switch (what) {
            case UNREADABLE, LEFT_OUT -> Status.OVERDUE;
            case ERRORS -> Status.AT_RISK;
            case NO_PLAN, CLEAN -> Status.ON_REVIEW;
            case READING -> Status.IN_WORK;
            case ACCEPTED -> Status.DONE;
            case DROPPED -> Status.CANCELLED;
        };
    }
}
