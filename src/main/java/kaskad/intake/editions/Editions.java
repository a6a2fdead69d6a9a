package kaskad.intake.editions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kaskad.intake.Bodies;
import kaskad.intake.ExecutorMatching;
import kaskad.intake.Import;
import kaskad.intake.ImportRefusal;
import kaskad.intake.ImportState;
import kaskad.intake.Imports;
import kaskad.intake.draft.Draft;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.plans.editions.EditionQueries;
import kaskad.plans.editions.EditionQueries.EditionRow;
import kaskad.plans.NewExecutor;
import kaskad.plans.NewPlan;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanRefusal;
import kaskad.plans.Plans;
import kaskad.reading.ReadPlan;
import kaskad.reading.amendments.Amending;
import kaskad.reading.amendments.Amendment;
import kaskad.reading.amendments.Edition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what imported acts change in plans: offered, proposed row by row, carried out when a person says so. */
@Service
public class Editions {
    private final Imports imports;
    private final Bodies bodies;
    private final Plans plans;
    private final PlanQueries queries;
    private final EditionQueries editions;

    Editions(Imports imports, Bodies bodies, Plans plans, PlanQueries queries, EditionQueries editions) {
        this.imports = imports;
        this.bodies = bodies;
        this.plans = plans;
        this.queries = queries;
        this.editions = editions;
    }

    /** The versions of the plan and of the imported document that somebody has looked at. */
    public record Seen(int plan, int document) {}

    /** What the act of an import changes, and in which plans that the actor keeps. */
    @Transactional(readOnly = true)
    public Offer offer(Actor actor, UUID id) {
        return offer(actor, imports.get(actor, id));
    }

    /** The same of an import that the actor has before him. */
    @Transactional(readOnly = true)
    public Offer offer(Actor actor, Import given) {
        List<Amendment> amendments = amendments(given);
        int changing = (int) amendments.stream().filter(Amendment::changesPlan).count();
        if (changing == 0) {
            return Offer.NONE;
        }
        Scope scope = actor.scope(Permission.EDIT_PLAN);
        return new Offer(
                changing,
                acts(scope, amendments).matched(),
                editions.latest(scope, given.place().organisation()),
                editions.amendedBy(scope, given.attachment()));
    }

    /** The plan as the act would make it; changes nothing. */
    @Transactional(readOnly = true)
    public Proposal propose(Actor actor, UUID id, PlanId plan) {
        Import given = imports.get(actor, id);
        return proposal(actor, given, register(actor, plan));
    }

    /**
     * Carries out what was proposed, if plan and document are still those that the actor saw.
     *
     * @return the plan that holds the changes: itself where it is a draft, else the draft of its next edition
     */
    @Transactional
    public PlanId accept(Actor actor, UUID id, PlanId plan, Seen seen) {
        Import given = imports.get(actor, id);
        if (given.version() != seen.document()) {
            throw new Refused(new ImportRefusal.ImportChanged(given.fileName()));
        }
        RegisterPlan register = register(actor, plan);
        Edition edition = proposal(actor, given, register).edition();
        PlanCard card = register.card();
        if (edition.differences().isEmpty()) {
            throw new Refused(new EditionRefusal.NothingChanges(card.title()));
        }
        UUID source = card.draft() ? card.source() : given.attachment();
        NewPlan changed = register.edition(edition, source, matching(given, card));
        return plans.amend(actor, plan, seen.plan(), changed, given.attachment());
    }

    /** Takes the changes back that the act of an import made in a draft; refuses once the draft has changed since. */
    @Transactional
    public void takeBack(Actor actor, UUID id, PlanId plan) {
        plans.takeBack(actor, plan, imports.get(actor, id).attachment());
    }

    /** Whether {@link #takeBack} would do it. */
    @Transactional(readOnly = true)
    public boolean isReturnable(Actor actor, Import given, PlanId plan) {
        return editions.isReturnable(actor.scope(Permission.EDIT_PLAN), plan, given.attachment());
    }

    private Proposal proposal(Actor actor, Import given, RegisterPlan register) {
        PlanCard card = register.card();
        List<Amendment> meant =
                acts(actor.scope(Permission.EDIT_PLAN), amendments(given)).of(card.id());
        ReadPlan read = register.read(
                meant.stream().flatMap(amendment -> amendment.rows().stream()).toList());
        List<ReadPlan> attached = draft(given)
                .flatMap(draft -> draft.plans().stream())
                .map(Attached::read)
                .toList();
        return new Proposal(card, given.version(), Amending.apply(read, meant, attached));
    }

    private RegisterPlan register(Actor actor, PlanId id) {
        PlanCard card = plans.get(actor, id);
        if (!actor.may(Permission.EDIT_PLAN, card.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(card.title()));
        }
        Scope scope = actor.scope(Permission.VIEW);
        return new RegisterPlan(
                card, queries.measures(scope, id), queries.targets(scope, id), queries.findings(scope, id));
    }

    private AmendedActs acts(Scope scope, List<Amendment> amendments) {
        Map<Amendment.Target, List<EditionRow>> found = new LinkedHashMap<>();
        for (Amendment amendment : amendments) {
            Amendment.Target target = amendment.target();
            found.computeIfAbsent(target, any -> editions.ofAct(scope, any.kind(), any.date(), any.number()));
        }
        return new AmendedActs(amendments, found);
    }

    private Function<String, List<NewExecutor>> matching(Import given, PlanCard card) {
        Map<String, String> expansions =
                draft(given).findFirst().map(Draft::abbreviations).orElse(Map.of());
        ExecutorMatching matching = bodies.matching(card.place(), expansions);
        return raw -> matching.read(raw).stream()
                .map(executor -> new NewExecutor(executor.text(), executor.target(), executor.organisation()))
                .toList();
    }

    private static List<Amendment> amendments(Import given) {
        return draft(given)
                .flatMap(draft -> Stream.ofNullable(draft.act()))
                .flatMap(act -> act.amendments().stream())
                .toList();
    }

    /** What was read, unless the document was dropped. */
    private static Stream<Draft> draft(Import given) {
        return given.state() instanceof ImportState.Undone ? Stream.empty() : given.state().draft().stream();
    }
}
