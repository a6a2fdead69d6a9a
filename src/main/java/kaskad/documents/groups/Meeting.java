package kaskad.documents.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a group.
 *
 * @param attendance by the members' ids
 * @param protocol the act that its protocol is, once it is signed; decisions stand still from then on
 */
public record Meeting(
        UUID id,
        UUID group,
        Place place,
        LocalDate date,
        MeetingPaper paper,
        Map<UUID, Presence> attendance,
        List<Decision> decisions,
        @Nullable UUID protocol,
        int version) {
    public Meeting {
        attendance = Map.copyOf(attendance);
        decisions = List.copyOf(decisions);
    }

    public boolean signed() {
        return protocol != null;
    }
}
