package kaskad.assignments.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaskad.assignments.OccurrenceCard;
import kaskad.assignments.Standing;
import kaskad.assignments.lists.WorkQueries;
import kaskad.ui.Choice;
import kaskad.ui.Deadline;
import kaskad.ui.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The card of one occurrence.
 *
 * @param writes whether this person may write the report now
 * @param decision what a reviewer sees; {@code null} where this person decides nothing now
 * @param savedAt when the draft was kept last, as the executor's clock said
 */
public record OccurrencePage(
        OccurrenceCard card,
        Standing standing,
        String title,
        Deadline deadline,
        Map<String, String> facts,
        boolean writes,
        List<Choice> marks,
        @Nullable String savedAt,
        @Nullable Decision decision,
        List<Moment> history,
        List<File> files) {
    public OccurrencePage {
        marks = List.copyOf(marks);
        history = List.copyOf(history);
        files = List.copyOf(files);
    }

    /** What a reviewer decides. */
    public record Decision(
            WorkQueries.Neighbours neighbours,
            long waiting,
            List<Choice> reasons,
            LocalDate answerBy,
            boolean own,
            long daysEarly) {}

    /** One file; {@code image} ones are shown in place. */
    public record File(OccurrenceCard.Evidence evidence, boolean image) {}

    /** The number as it is typed: a decimal comma. */
    public String count() {
        BigDecimal count = card.report().count();
        return count == null ? "" : count.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
