package kaskad.plans.derivation;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.Organisations;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.MeasureRow;
import kaskad.plans.NewExecutor;
import kaskad.plans.NewMeasure;
import kaskad.plans.NewPlan;
import kaskad.plans.NewTarget;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanRefusal;
import kaskad.plans.Plans;
import kaskad.plans.links.Links;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to plans made of others: drafts them with their links; marks plans as templates. */
@Service
public class Derivations {
    private final Plans plans;
    private final PlanQueries queries;
    private final Organisations organisations;
    private final Links links;
    private final DerivationStore store;
    private final Journal journal;

    Derivations(
            Plans plans,
            PlanQueries queries,
            Organisations organisations,
            Links links,
            DerivationStore store,
            Journal journal) {
        this.plans = plans;
        this.queries = queries;
        this.organisations = organisations;
        this.links = links;
        this.store = store;
        this.journal = journal;
    }

    /** Of what level the plan of an organisation is. */
    public static PlanLevel level(Organisation owner) {
        if (owner.type() == OrganisationType.SCHOOL) {
            return PlanLevel.SCHOOL;
        }
        if (owner.place().municipality() != null) {
            return PlanLevel.MUNICIPALITY;
        }
        return owner.place().region() == null ? PlanLevel.FEDERAL : PlanLevel.REGION;
    }

    /** Drafts the plan; where the source is a plan in force of a level above, each measure is linked with its origin. */
    @Transactional
    public PlanId derive(Actor actor, Derivation given) {
        PlanCard source = plans.get(actor, given.source());
        Organisation owner = organisations.get(given.organisation());
        if (given.rows().isEmpty()) {
            throw new Refused(new DerivationRefusal.NothingChosen());
        }
        if (given.title().isBlank()) {
            throw new Refused(new DerivationRefusal.HeadIncomplete());
        }
        Scope scope = actor.scope(Permission.VIEW);
        Map<UUID, Derivation.Row> chosen =
                given.rows().stream().collect(Collectors.toMap(Derivation.Row::measure, Function.identity()));
        List<MeasureRow> rows = queries.measures(scope, source.id()).stream()
                .filter(row -> chosen.containsKey(row.id()))
                .toList();
        boolean own = owner.id().equals(source.place().organisation());
        List<NewTarget> targets = own ? queries.targets(scope, source.id()) : List.of();
        PlanId plan = plans.draft(
                actor,
                new NewPlan(
                        owner.id(),
                        own ? source.level() : level(owner),
                        given.title().strip(),
                        given.period(),
                        null,
                        PlanCopy.sections(rows, row -> Optional.of(measure(row, chosen, owner, given))),
                        targets,
                        List.of()));
        if (!own && source.approved() && source.level().compareTo(level(owner)) < 0) {
            links.derived(actor, plan, source.id(), origins(rows, queries.measures(scope, plan)));
        }
        return plan;
    }

    private static NewMeasure measure(
            MeasureRow row, Map<UUID, Derivation.Row> chosen, Organisation owner, Derivation given) {
        Derivation.Row words = chosen.get(row.id());
        if (words == null || words.title().isBlank()) {
            throw new Refused(new PlanRefusal.TitleMissing());
        }
        String raw = words.deadline().strip();
        Deadline deadline = raw.equals(row.deadline().raw())
                ? row.deadline()
                : DeadlineReader.read(raw, PlanCard.deadlineContext(given.period()));
        return new NewMeasure(
                row.number(),
                words.title().strip(),
                deadline,
                row.executorsRaw(),
                PlanCopy.executors(row).stream()
                        .map(party -> narrowed(party, owner))
                        .toList(),
                row.result());
    }

    /** In the plan of one school «школы» is that school; in that of a municipality's authority likewise. */
    private static NewExecutor narrowed(NewExecutor party, Organisation owner) {
        boolean school = party.target() == ExecutorTarget.SCHOOLS && level(owner) == PlanLevel.SCHOOL;
        boolean authority = party.target() == ExecutorTarget.MUNICIPALITIES && level(owner) == PlanLevel.MUNICIPALITY;
        return school || authority ? new NewExecutor(party.text(), ExecutorTarget.ORGANISATION, owner.id()) : party;
    }

    /** Both lists are in the same order: a new plan has its rows as they were given. */
    private static Map<UUID, UUID> origins(List<MeasureRow> rows, List<MeasureRow> fresh) {
        Map<UUID, UUID> origins = new HashMap<>();
        Iterator<MeasureRow> of = rows.iterator();
        fresh.forEach(row -> origins.put(row.id(), of.next().id()));
        return origins;
    }

    /** Marks a plan as a template, or takes the mark off; gives what it is now. */
    @Transactional
    public boolean template(Actor actor, PlanId id) {
        PlanCard plan = plans.get(actor, id);
        if (!actor.may(Permission.EDIT_PLAN, plan.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(plan.title()));
        }
        boolean template = store.mark(id);
        journal.write(actor, Change.of(plan.place(), "plan", id.value(), template ? "template" : "no-template"));
        return template;
    }
}
