package kaskad.documents.groups.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaskad.documents.groups.NewSeat;
import kaskad.reading.GroupRole;
import org.jspecify.annotations.Nullable;

/** Members as they were typed, a row each; a row without post and person is left out. */
public record SeatForm(
        @Nullable List<String> role,
        @Nullable List<String> post,
        @Nullable List<String> person,
        @Nullable List<String> deputy) {

    List<NewSeat> seats() {
        List<NewSeat> seats = new ArrayList<>();
        for (int i = 0; i < Objects.requireNonNullElse(role, List.<String>of()).size(); i++) {
            if (!at(post, i).isEmpty() || !at(person, i).isEmpty()) {
                seats.add(new NewSeat(GroupRole.ofWord(at(role, i)), at(post, i), at(person, i), at(deputy, i)));
            }
        }
        return seats;
    }

    private static String at(@Nullable List<String> cells, int row) {
        return cells == null || row >= cells.size() ? "" : cells.get(row).strip();
    }
}
