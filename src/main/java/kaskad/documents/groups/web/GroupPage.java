package kaskad.documents.groups.web;

import java.time.LocalDate;
import java.util.List;
import kaskad.documents.groups.MeetingQueries;
import kaskad.documents.groups.WorkingGroup;

/** One group: the composition that is shown, the earlier ones, the meetings; {@code keeps}, the reader may call one. */
public record GroupPage(
        WorkingGroup group,
        WorkingGroup.Composition shown,
        List<MeetingQueries.Row> meetings,
        boolean keeps,
        LocalDate today) {
    public GroupPage {
        meetings = List.copyOf(meetings);
    }
}
