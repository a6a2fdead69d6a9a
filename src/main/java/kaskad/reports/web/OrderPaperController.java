package kaskad.reports.web;

import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.office.write.OfficialDocument;
import kaskad.plans.PlanId;
import kaskad.reports.OrderDrafts;
import kaskad.reports.ReminderLetters;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers around orders: the draft of one that approves a plan, the reminder to those who are silent about one. */
@Controller
class OrderPaperController {
    private final OrderDrafts drafts;
    private final ReminderLetters reminders;

    OrderPaperController(OrderDrafts drafts, ReminderLetters reminders) {
        this.drafts = drafts;
        this.reminders = reminders;
    }

    @GetMapping(ReportUrls.ORDER_DOCX)
    ResponseEntity<byte[]> order(Actor actor, @PathVariable UUID id) {
        OfficialDocument paper = drafts.get(actor, new PlanId(id));
        return Download.docx(paper, "Проект – ", paper.title(), "");
    }

    @GetMapping(ReportUrls.REMINDER_DOCX)
    ResponseEntity<byte[]> reminder(Actor actor, @PathVariable UUID id) {
        return Download.docx(reminders.get(actor, id), "", "Напоминание о представлении отчётов", "");
    }
}
