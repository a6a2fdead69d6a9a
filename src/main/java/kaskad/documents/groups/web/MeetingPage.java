package kaskad.documents.groups.web;

import java.util.List;
import kaskad.documents.groups.Decision;
import kaskad.documents.groups.Meeting;
import kaskad.documents.groups.Presence;
import kaskad.documents.groups.Seat;
import kaskad.documents.groups.WorkingGroup;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/** One meeting: who came, what was said, what was decided; {@code writes}, the reader may write it down. */
public record MeetingPage(
        WorkingGroup group,
        Meeting meeting,
        List<Came> seats,
        List<Line> decisions,
        List<Choice> presences,
        boolean writes) {
    public MeetingPage {
        seats = List.copyOf(seats);
        decisions = List.copyOf(decisions);
    }

    /** A member and whether they came. */
    public record Came(Seat seat, Presence presence) {}

    /** A decision with what its deadline means. */
    public record Line(Decision decision, @Nullable String meaning) {}
}
