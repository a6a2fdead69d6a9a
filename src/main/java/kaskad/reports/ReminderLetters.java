package kaskad.reports;

import java.time.LocalDate;
import java.util.UUID;
import kaskad.assignments.orders.OrderQueries;
import kaskad.documents.ActCard;
import kaskad.documents.Acts;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.WorkingCalendar;
import kaskad.office.write.OfficialDocument;
import kaskad.organisations.Today;
import org.springframework.stereotype.Service;

/** Reminders to those who are silent about an act under control. */
@Service
public class ReminderLetters {
    /** A letter to more would be a register. */
    private static final int MOST = 500;
    /** Working days that a reminder leaves. */
    private static final int TERM = 3;

    private final Acts acts;
    private final OrderQueries orders;
    private final Today today;
    private final WorkingCalendar calendar;

    ReminderLetters(Acts acts, OrderQueries orders, Today today, WorkingCalendar calendar) {
        this.acts = acts;
        this.orders = orders;
        this.today = today;
        this.calendar = calendar;
    }

    public OfficialDocument get(Actor actor, UUID id) {
        ActCard act = acts.get(actor, id);
        LocalDate day = today.of(actor);
        return ReminderLetter.of(
                act,
                orders.silent(actor.scope(Permission.VIEW), id, day, MOST),
                day,
                calendar.plusWorkingDays(day, TERM));
    }
}
