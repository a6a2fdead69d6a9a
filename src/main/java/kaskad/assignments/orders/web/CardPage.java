package kaskad.assignments.orders.web;

import java.util.List;
import java.util.UUID;
import kaskad.assignments.orders.Offer;
import kaskad.assignments.orders.OrderQueries;
import kaskad.documents.ActCard;
import kaskad.documents.ActControl;
import kaskad.documents.clauses.OrderClause;
import kaskad.ui.Status;
import org.jspecify.annotations.Nullable;

/** The control card of an act; {@code unassigned}, clauses that ask for something of nobody within reach. */
public record CardPage(
        ActCard act,
        String title,
        ActControl control,
        List<DutyLine> duties,
        List<OrderClause> unassigned,
        @Nullable Executors executors,
        List<OfferLine> offers,
        Sum sum,
        boolean mayUndo,
        boolean mayRelease) {
    public CardPage {
        duties = List.copyOf(duties);
        unassigned = List.copyOf(unassigned);
        offers = List.copyOf(offers);
    }

    /** A clause with its state in one word. */
    public record DutyLine(OrderQueries.DutyRow row, Status status, String words, String done) {}

    /** Who carries out the chosen clause; {@code next} goes on with them. */
    public record Executors(
            OrderQueries.DutyRow duty,
            List<ExecutorLine> lines,
            @Nullable String next) {}

    /** One executor: the state of the report, the mark of execution, the day of acceptance. */
    public record ExecutorLine(
            OrderQueries.ExecutorRow row, Status status, String mark, String submitted, String decided) {}

    /** An offer; {@code mine}, the reader answers it. */
    public record OfferLine(Offer offer, String duty, boolean mine, String answered) {}

    /** The act in numbers. */
    public record Sum(int total, int accepted, int submitted, int overdue, int waiting) {
        public boolean complete() {
            return total == accepted && waiting == 0;
        }
    }

    public @Nullable UUID shown() {
        return executors == null ? null : executors.duty().id();
    }
}
