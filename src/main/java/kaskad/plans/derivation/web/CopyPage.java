package kaskad.plans.derivation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanLevel;
import kaskad.ui.Choice;
import kaskad.ui.Tab;

/**
 * What a plan would be made of another one; everything in it is a proposal.
 *
 * @param organisations whose plan it may be
 * @param years how many years later it is
 * @param linked whether the new measures are linked with these
 */
public record CopyPage(
        PlanCard plan,
        List<Tab> tabs,
        List<Choice> organisations,
        UUID organisation,
        PlanLevel level,
        int years,
        String title,
        LocalDate from,
        LocalDate until,
        List<Row> rows,
        boolean linked,
        boolean template,
        boolean mayMark) {
    public CopyPage {
        tabs = List.copyOf(tabs);
        organisations = List.copyOf(organisations);
        rows = List.copyOf(rows);
    }

    /** A measure with the words that it would get. */
    public record Row(MeasureRow measure, String title, String deadline) {
        public boolean reworded() {
            return !title.equals(measure.title());
        }

        public boolean shifted() {
            return !deadline.equals(measure.deadline().raw());
        }
    }
}
