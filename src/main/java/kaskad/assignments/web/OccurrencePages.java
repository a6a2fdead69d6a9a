package kaskad.assignments.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.assignments.AssignmentQueries;
import kaskad.assignments.AssignmentRefusal;
import kaskad.assignments.Mark;
import kaskad.assignments.OccurrenceCard;
import kaskad.assignments.ReturnReason;
import kaskad.assignments.ReworkTerm;
import kaskad.assignments.lists.WorkQueries;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.WorkingCalendar;
import kaskad.reading.deadlines.sentences.DeadlineWords;
import kaskad.ui.Choice;
import kaskad.ui.Deadline;
import kaskad.ui.Moment;
import kaskad.ui.Status;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the card's page from what the queries give. */
@Component
class OccurrencePages {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final AssignmentQueries cards;
    private final WorkQueries work;
    private final Clock clock;
    private final WorkingCalendar calendar;

    OccurrencePages(AssignmentQueries cards, WorkQueries work, Clock clock, WorkingCalendar calendar) {
        this.cards = cards;
        this.work = work;
        this.clock = clock;
        this.calendar = calendar;
    }

    OccurrenceCard card(Actor actor, UUID id) {
        return cards.card(actor, id).orElseThrow(() -> new Refused(new AssignmentRefusal.NoSuchOccurrence(id)));
    }

    OccurrencePage page(Actor actor, UUID id, Texts texts) {
        OccurrenceCard card = card(actor, id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), card.zone());
        Deadline deadline = Deadline.of(
                card.state().equals("returned") ? card.answerBy() : card.reportDue(),
                today,
                DeadlineWords.explain(card.duty().deadline(), texts.language()));
        return new OccurrencePage(
                card,
                card.standing(today),
                number(card.duty().number()) + card.duty().title(),
                card.writable() ? deadline : deadline.met(),
                facts(card, texts),
                card.writable() && actor.may(Permission.REPORT, card.place()),
                Arrays.stream(Mark.values())
                        .map(mark -> new Choice(mark.word(), texts.text("assignments.mark." + mark.word())))
                        .toList(),
                card.savedAt() == null ? null : TIME.format(card.savedAt().atZone(card.zone())),
                decision(actor, card, today, texts),
                history(card, texts),
                card.evidence().stream()
                        .map(file ->
                                new OccurrencePage.File(file, file.mediaType().startsWith("image/")))
                        .toList());
    }

    /** «1.», «1.2.» and «1» all become a number with a dot; no number, nothing. */
    static String number(String number) {
        if (number.isBlank()) {
            return "";
        }
        return (number.strip().endsWith(".") ? number.strip() : number.strip() + ".") + " ";
    }

    private static Map<String, String> facts(OccurrenceCard card, Texts texts) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.text("assignments.fact.issuer"), card.duty().issuer());
        facts.put(
                texts.text("assignments.fact.organisation"),
                card.lead() ? texts.text("assignments.fact.lead", card.organisation()) : card.organisation());
        facts.put(texts.text("assignments.fact.executors"), card.duty().executors());
        facts.put(texts.text("assignments.fact.section"), card.duty().section());
        facts.put(
                texts.text("assignments.fact.deadline"), card.duty().deadline().raw());
        facts.put(texts.text("assignments.fact.control"), texts.date(card.controlDate()));
        facts.put(texts.text("assignments.fact.result"), card.duty().result());
        return facts;
    }

    private OccurrencePage.@Nullable Decision decision(Actor actor, OccurrenceCard card, LocalDate today, Texts texts) {
        var submittedAt = card.submittedAt();
        boolean waits = card.state().equals("submitted") && submittedAt != null;
        if (!waits || submittedAt == null || !actor.may(Permission.REVIEW, card.place())) {
            return null;
        }
        List<Choice> reasons = Arrays.stream(ReturnReason.values())
                .map(reason -> new Choice(reason.word(), texts.text("assignments.reason." + reason.word())))
                .toList();
        return new OccurrencePage.Decision(
                work.neighbours(actor, card.id(), submittedAt),
                work.waiting(actor).waiting(),
                reasons,
                ReworkTerm.from(today, calendar),
                actor.account().equals(card.submittedBy()),
                ChronoUnit.DAYS.between(LocalDate.ofInstant(submittedAt, card.zone()), card.reportDue()));
    }

    private static List<Moment> history(OccurrenceCard card, Texts texts) {
        List<Moment> history = new ArrayList<>();
        for (OccurrenceCard.Step step : card.steps()) {
            history.add(new Moment(
                    status(step.kind()),
                    texts.text("assignments.step." + step.kind()),
                    texts.dateTime(step.at(), card.zone()) + " · " + step.actor(),
                    words(step, texts)));
        }
        history.add(new Moment(
                Status.NOT_DUE,
                texts.text("assignments.step.published"),
                texts.dateTime(card.duty().issued(), card.zone()),
                null));
        return history;
    }

    private static Status status(String kind) {
        return switch (kind) {
            case "accepted" -> Status.DONE;
            case "returned" -> Status.RETURNED;
            default -> Status.ON_REVIEW;
        };
    }

    private static @Nullable String words(OccurrenceCard.Step step, Texts texts) {
        ReturnReason reason = step.reason();
        Mark mark = step.mark();
        if (reason != null) {
            return texts.text("assignments.reason." + reason.word()) + ". " + step.text();
        }
        return mark == null || !step.kind().equals("submitted") ? null : texts.text("assignments.mark." + mark.word());
    }

    String time(OccurrenceCard card) {
        return TIME.format(clock.instant().atZone(card.zone()));
    }
}
