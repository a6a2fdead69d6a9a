package kaskad.assignments.orders;

import java.util.List;
import kaskad.assignments.orders.AddresseeReading.Meant;
import kaskad.documents.clauses.OrderClause;
import kaskad.organisations.Organisation;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * One clause as it would be put under control.
 *
 * @param meant the parties that the act names
 * @param bodies whom it reaches; empty where nobody within reach is meant
 * @param lead the bodies of the first party, or all where each does it for itself
 * @param deadline of the duty: for a linked pair the one that is controlled earlier
 * @param assumed the act names no deadline, so the policy's usual term counts
 * @param dates of each assignment; of an offer the one day of the answer
 * @param pair the row of the plan that shares the duty
 * @param proposal a row that may say the same, for a person to confirm
 * @param choice what a person has decided; null, it stands as it was read
 */
public record ControlLine(
        OrderClause clause,
        Treatment treatment,
        List<Meant> meant,
        List<Organisation> bodies,
        List<Organisation> lead,
        Deadline deadline,
        boolean assumed,
        List<Occurrence> dates,
        boolean cut,
        @Nullable Pair pair,
        @Nullable Pair proposal,
        @Nullable ClauseChoice choice) {
    public ControlLine {
        meant = List.copyOf(meant);
        bodies = List.copyOf(bodies);
        lead = List.copyOf(lead);
        dates = List.copyOf(dates);
    }

    public boolean reaches() {
        return treatment != Treatment.NONE && !bodies.isEmpty();
    }

    /** Whom the clause names one by one behind its lead: a co-executor. Of a group each does the whole for itself. */
    boolean helps(Organisation body) {
        return !lead.contains(body)
                && meant.stream().anyMatch(party -> body.id().equals(party.organisation()));
    }
}
