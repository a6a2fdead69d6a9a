package kaskad.assignments.orders;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaskad.assignments.orders.AddresseeReading.Meant;
import kaskad.assignments.policies.Policies;
import kaskad.documents.ActCard;
import kaskad.documents.clauses.OrderClause;
import kaskad.documents.clauses.OrderClauses;
import kaskad.documents.numbers.RegistrationQueries;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.kernel.WorkingCalendar;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.Organisations;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanQueries;
import kaskad.plans.editions.EditionQueries;
import kaskad.reading.deadlines.ControlPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an act for control: who is meant by each clause, by when, and which row of the plan says the same. */
@Component
class OrderReading {
    /** «Руководителям …»: whoever is named does it for itself, nobody leads the others. */
    private static final Pattern EACH = Pattern.compile("(?iuU)^\\s*\\p{L}+(?:ам|ям|им)\\b");

    private final AddresseeReading addressees;
    private final Organisations register;
    private final OrganisationQueries organisations;
    private final RegistrationQueries registrations;
    private final EditionQueries editions;
    private final PlanQueries plans;
    private final ChoiceStore choices;
    private final Policies policies;
    private final WorkingCalendar calendar;

    OrderReading(
            AddresseeReading addressees,
            Organisations register,
            OrganisationQueries organisations,
            RegistrationQueries registrations,
            EditionQueries editions,
            PlanQueries plans,
            ChoiceStore choices,
            Policies policies,
            WorkingCalendar calendar) {
        this.addressees = addressees;
        this.register = register;
        this.organisations = organisations;
        this.registrations = registrations;
        this.editions = editions;
        this.plans = plans;
        this.choices = choices;
        this.policies = policies;
        this.calendar = calendar;
    }

    /** The rows of the approved plans on an act. */
    private record Rows(List<Pair> pairs, Optional<LocalDate> until, boolean drafts) {}

    ControlSheet sheet(Actor actor, ActCard act) {
        List<OrderClause> clauses = OrderClauses.of(act.clauses());
        Rows rows = rows(actor, act);
        Map<UUID, ClauseChoice> chosen = choices.list(act.id());
        Reach reach = Reach.over(reached(actor, act));
        ControlDates dates = dates(actor, act, rows.until());
        Map<UUID, Pair> proposals = Pairing.of(
                clauses.stream()
                        .filter(clause -> Treatment.of(clause.kind()) != Treatment.NONE)
                        .toList(),
                rows.pairs());
        List<List<Meant>> parties = addressees.read(
                act.place(), clauses.stream().map(OrderClause::addressees).toList());
        List<ControlLine> lines = new ArrayList<>();
        for (OrderClause clause : clauses) {
            Line line = new Line(clause, parties.get(lines.size()), chosen.get(clause.id()));
            lines.add(line.with(reach, dates, rows.pairs(), proposals.get(clause.id())));
        }
        return new ControlSheet(
                act, dates.start(), lines, List.copyOf(reach.within().values()), rows.pairs(), rows.drafts());
    }

    ControlDates dates(Actor actor, ActCard act, Optional<LocalDate> planUntil) {
        LocalDate entered = LocalDate.ofInstant(act.registeredAt(), ZoneOffset.UTC);
        LocalDate signed = Objects.requireNonNullElse(act.date(), entered);
        ControlPolicy policy = policies.at(act.place()).policy();
        LocalDate start = policy.counting()
                .start(
                        signed,
                        registrations
                                .registered(actor.scope(Permission.VIEW), act.id())
                                .orElse(null));
        return ControlDates.of(policy, calendar, start, planUntil);
    }

    /** One clause on its way to a line. */
    private record Line(
            OrderClause clause,
            List<Meant> parties,
            @Nullable ClauseChoice choice) {

        ControlLine with(Reach reach, ControlDates dates, List<Pair> rows, @Nullable Pair proposal) {
            Treatment treatment = choice == null ? Treatment.of(clause.kind()) : choice.treatment();
            List<Organisation> bodies = choice == null ? reach.of(parties) : reach.of(choice, parties);
            boolean together = (choice == null || choice.audience() == ClauseChoice.Audience.AS_READ)
                    && !EACH.matcher(clause.addressees()).find();
            Pair pair = choice == null ? null : row(rows, choice.measure());
            ControlDates.Dated own = choice == null || choice.deadline().isEmpty()
                    ? dates.of(clause.deadline())
                    : dates.of(choice.deadline());
            ControlDates.Dated dated = pair == null
                    ? own
                    : dates.earlier(own, dates.of(pair.measure().deadline()));
            return new ControlLine(
                    clause,
                    treatment,
                    parties,
                    bodies,
                    together ? reach.lead(parties) : bodies,
                    dated.deadline(),
                    dated.assumed(),
                    dated.list().items(),
                    dated.list().cut(),
                    pair,
                    choice == null ? proposal : null,
                    choice);
        }

        private static @Nullable Pair row(List<Pair> rows, @Nullable UUID measure) {
            return rows.stream()
                    .filter(row -> row.measure().id().equals(measure))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What the act's body reaches, no further than the actor's own appointment. */
    private List<Organisation> reached(Actor actor, ActCard act) {
        Scope own = actor.scope(Permission.PUBLISH_PLAN);
        return organisations.list(Reach.of(register.get(act.place().organisation()))).stream()
                .filter(one -> own.holds(one.place()))
                .toList();
    }

    private Rows rows(Actor actor, ActCard act) {
        Scope scope = actor.scope(Permission.VIEW);
        List<EditionQueries.EditionRow> found = editions.ofAct(scope, act.kind(), act.date(), act.number());
        List<PlanCard> approved = found.stream()
                .filter(row -> !row.draft())
                .map(row -> plans.find(scope, row.id()).orElseThrow())
                .toList();
        Map<PlanCard, List<MeasureRow>> measures = approved.stream()
                .collect(Collectors.toMap(Function.identity(), plan -> plans.measures(scope, plan.id())));
        return new Rows(
                approved.stream()
                        .flatMap(plan -> measures.getOrDefault(plan, List.of()).stream()
                                .map(measure -> Pairing.row(plan.id(), plan.title(), measure)))
                        .toList(),
                approved.stream().map(plan -> plan.period().until()).max(Comparator.naturalOrder()),
                found.stream().anyMatch(EditionQueries.EditionRow::draft));
    }
}
