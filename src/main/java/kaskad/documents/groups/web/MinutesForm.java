package kaskad.documents.groups.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaskad.documents.groups.Decision;
import kaskad.documents.groups.Meeting;
import kaskad.documents.groups.MeetingPaper;
import kaskad.documents.groups.Meetings.Minutes;
import kaskad.documents.groups.Presence;
import kaskad.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/** A meeting as it was typed: members and decisions a row each. */
public record MinutesForm(
        int version,
        @Nullable String date,
        @Nullable String venue,
        @Nullable String agenda,
        @Nullable String invited,
        @Nullable String heard,
        @Nullable String number,
        @Nullable List<UUID> seat,
        @Nullable List<String> presence,
        @Nullable List<String> decision,
        @Nullable List<String> executors,
        @Nullable List<String> deadline) {

    /** What the form says; the day stays where it cannot be read. */
    Minutes minutes(Meeting meeting) {
        LocalDate day = TypedDate.parse(date);
        return new Minutes(
                day == null ? meeting.date() : day,
                new MeetingPaper(given(venue), given(agenda), given(invited), given(heard), given(number)),
                attendance(),
                decisions());
    }

    private Map<UUID, Presence> attendance() {
        Map<UUID, Presence> attendance = new HashMap<>();
        List<UUID> seats = Objects.requireNonNullElse(seat, List.of());
        for (int i = 0; i < seats.size(); i++) {
            attendance.put(seats.get(i), Presence.of(at(presence, i)));
        }
        return attendance;
    }

    private List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < Objects.requireNonNullElse(decision, List.<String>of()).size(); i++) {
            decisions.add(new Decision(at(decision, i), at(executors, i), at(deadline, i)));
        }
        return decisions;
    }

    private static String at(@Nullable List<String> cells, int row) {
        return cells == null || row >= cells.size() ? "" : cells.get(row);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
