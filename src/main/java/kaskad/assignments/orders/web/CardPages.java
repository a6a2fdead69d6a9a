package kaskad.assignments.orders.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.assignments.orders.Offer;
import kaskad.assignments.orders.OrderQueries;
import kaskad.documents.ActCard;
import kaskad.documents.ActControl;
import kaskad.documents.acknowledgement.Offices;
import kaskad.documents.clauses.ClauseKind;
import kaskad.documents.clauses.OrderClause;
import kaskad.documents.clauses.OrderClauses;
import kaskad.documents.web.ActWords;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisations;
import kaskad.organisations.Today;
import kaskad.ui.Status;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the control card of an act together, for whoever reads it: everybody sees their own part. */
@Component
class CardPages {
    private final OrderQueries queries;
    private final Organisations organisations;
    private final Today today;

    CardPages(OrderQueries queries, Organisations organisations, Today today) {
        this.queries = queries;
        this.organisations = organisations;
        this.today = today;
    }

    CardPage page(
            Actor actor, ActCard act, ActControl control, @Nullable UUID duty, @Nullable UUID after, Texts texts) {
        Scope scope = actor.scope(Permission.VIEW).and(actor.scope(Permission.REPORT));
        LocalDate day = today.of(actor);
        ZoneId zone = today.zone(actor);
        List<OrderQueries.DutyRow> duties = queries.duties(scope, act.id(), day);
        Map<UUID, String> numbers =
                duties.stream().collect(Collectors.toMap(OrderQueries.DutyRow::id, OrderQueries.DutyRow::number));
        List<Offer> offers = queries.offers(scope, act.id());
        CardPage.Sum sum = sum(duties, offers);
        return new CardPage(
                act,
                ActWords.title(act, texts),
                control,
                duties.stream().map(row -> line(row, zone, texts)).toList(),
                actor.may(Permission.VIEW, act.place()) ? unassigned(act, duties) : List.of(),
                duties.stream()
                        .filter(row -> row.id().equals(duty))
                        .findFirst()
                        .map(row -> executors(act.id(), row, scope, day, zone, after, texts))
                        .orElse(null),
                offers.stream()
                        .map(offer -> new CardPage.OfferLine(
                                offer,
                                numbers.getOrDefault(offer.duty(), ""),
                                offer.joins() == null
                                        && control.open()
                                        && Offices.of(actor).contains(offer.organisation())
                                        && Offices.keeps(
                                                actor,
                                                organisations
                                                        .get(offer.organisation())
                                                        .place()),
                                time(offer.answered(), zone, texts)))
                        .toList(),
                sum,
                control.open() && actor.may(Permission.PUBLISH_PLAN, act.place()),
                control.open() && actor.may(Permission.CONTROL, act.place()));
    }

    private static List<OrderClause> unassigned(ActCard act, List<OrderQueries.DutyRow> duties) {
        return OrderClauses.of(act.clauses()).stream()
                .filter(clause -> clause.kind() == ClauseKind.DUTY || clause.kind() == ClauseKind.OPT_IN)
                .filter(clause ->
                        duties.stream().noneMatch(duty -> duty.clause().equals(clause.id())))
                .toList();
    }

    private static CardPage.Sum sum(List<OrderQueries.DutyRow> duties, List<Offer> offers) {
        return new CardPage.Sum(
                duties.stream().mapToInt(OrderQueries.DutyRow::total).sum(),
                duties.stream().mapToInt(OrderQueries.DutyRow::accepted).sum(),
                duties.stream().mapToInt(OrderQueries.DutyRow::submitted).sum(),
                duties.stream().mapToInt(OrderQueries.DutyRow::overdue).sum(),
                (int) offers.stream().filter(offer -> offer.joins() == null).count());
    }

    private static CardPage.DutyLine line(OrderQueries.DutyRow row, ZoneId zone, Texts texts) {
        Status status = row.overdue() > 0
                ? Status.OVERDUE
                : row.submitted() > 0
                        ? Status.ON_REVIEW
                        : row.total() > 0 && row.accepted() == row.total()
                                ? Status.DONE
                                : row.accepted() > 0 ? Status.IN_WORK : Status.NOT_DUE;
        boolean done = status == Status.DONE;
        return new CardPage.DutyLine(
                row,
                status,
                row.total() == 0
                        ? texts.text("assignments.orders.no-dates")
                        : texts.text("assignments.orders.accepted", row.accepted(), row.total()),
                done ? time(row.doneAt(), zone, texts) : "");
    }

    private CardPage.Executors executors(
            UUID act,
            OrderQueries.DutyRow duty,
            Scope scope,
            LocalDate day,
            ZoneId zone,
            @Nullable UUID after,
            Texts texts) {
        List<OrderQueries.ExecutorRow> rows = queries.executors(scope, duty.id(), day, after);
        boolean more = rows.size() > OrderQueries.PAGE;
        List<OrderQueries.ExecutorRow> shown = more ? rows.subList(0, OrderQueries.PAGE) : rows;
        return new CardPage.Executors(
                duty,
                shown.stream()
                        .map(row -> new CardPage.ExecutorLine(
                                row,
                                status(row),
                                row.mark() == null
                                        ? ""
                                        : texts.text(
                                                "assignments.mark." + row.mark().word()),
                                time(row.submitted(), zone, texts),
                                time(row.decided(), zone, texts)))
                        .toList(),
                more ? OrderUrls.duty(act, duty.id(), shown.getLast().id()) : null);
    }

    private static Status status(OrderQueries.ExecutorRow row) {
        return row.late()
                ? Status.OVERDUE
                : switch (row.state()) {
                    case "accepted" -> Status.DONE;
                    case "submitted" -> Status.ON_REVIEW;
                    case "returned" -> Status.RETURNED;
                    case "draft" -> Status.IN_WORK;
                    case "cancelled", "suspended" -> Status.CANCELLED;
                    default -> Status.NOT_DUE;
                };
    }

    private static String time(@Nullable Instant at, ZoneId zone, Texts texts) {
        return at == null ? "" : Objects.requireNonNull(texts.dateTime(at, zone));
    }
}
