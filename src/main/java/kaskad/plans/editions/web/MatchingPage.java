package kaskad.plans.editions.web;

import java.util.List;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.ui.Choice;
import kaskad.ui.Tab;
import org.jspecify.annotations.Nullable;

/** Which living measure each row of a next edition goes on as; {@code living} are all that there are. */
public record MatchingPage(
        PlanCard plan, PlanCard followed, List<Tab> tabs, List<Row> rows, List<Choice> living, boolean mayEdit) {
    public MatchingPage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
        living = List.copyOf(living);
    }

    /** A row of the draft; {@code follows} is the id of a living measure, {@code proposed} where nobody has said so yet. */
    public record Row(MeasureRow measure, @Nullable String follows, boolean proposed) {}
}
