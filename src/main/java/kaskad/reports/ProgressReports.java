package kaskad.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Actor;
import kaskad.kernel.Period;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.reports.ProgressReport.ProgressSection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The door of progress reports: one plan as of one date, for the organisations that the actor may see. */
@Service
public class ProgressReports {
    private final PlanQueries plans;
    private final ReportQueries queries;

    ProgressReports(PlanQueries plans, ReportQueries queries) {
        this.plans = plans;
        this.queries = queries;
    }

    /** The year so far: from the first of January, or the plan's first day if that is later. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ProgressReport build(Actor actor, PlanId plan, LocalDate asOf) {
        PlanCard card = get(actor, plan);
        return build(actor, card, yearBegins(card, asOf), asOf);
    }

    /** From a day of the reader's choice. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ProgressReport build(Actor actor, PlanId plan, LocalDate from, LocalDate asOf) {
        return build(actor, get(actor, plan), from, asOf);
    }

    /** The plan as the actor sees it, if there is anything to report on: an approved one. */
    public PlanCard get(Actor actor, PlanId plan) {
        return plans.find(actor.scope(Permission.VIEW), plan)
                .filter(PlanCard::approved)
                .orElseThrow(() -> new Refused(new ReportRefusal.NoSuchPlan(plan.value())));
    }

    /** Where the period of a report begins unless its reader says otherwise. */
    public static LocalDate yearBegins(PlanCard plan, LocalDate asOf) {
        LocalDate year = asOf.withDayOfYear(1);
        LocalDate begins = plan.period().from();
        return begins.isAfter(year) ? begins : year;
    }

    private ProgressReport build(Actor actor, PlanCard plan, LocalDate from, LocalDate asOf) {
        if (asOf.isBefore(plan.period().from())) {
            throw new Refused(
                    new ReportRefusal.BeforeThePlan(asOf, plan.period().from()));
        }
        if (asOf.isBefore(from)) {
            throw new Refused(new ReportRefusal.EndsBeforeItBegins(from, asOf));
        }
        Scope scope = actor.scope(Permission.VIEW);
        ReportQueries.Question question = new ReportQueries.Question(scope, plan, new Period(from, asOf));
        return new ProgressReport(
                plan,
                question.period(),
                scope.holds(plan.place()),
                queries.about(question),
                sections(plans.measures(scope, plan.id()), new Facts(queries, question)));
    }

    private static List<ProgressSection> sections(List<MeasureRow> measures, Facts facts) {
        Map<Integer, List<MeasureRow>> bySection = measures.stream()
                .collect(Collectors.groupingBy(
                        MeasureRow::sectionPosition, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return bySection.values().stream()
                .map(rows -> new ProgressSection(
                        rows.getFirst().sectionNumber(),
                        rows.getFirst().sectionTitle(),
                        rows.stream().map(facts::row).toList()))
                .toList();
    }

    /** The answers about all measures, to be dealt out to rows. */
    private static final class Facts {
        private final Map<UUID, Tally> due;
        private final Map<UUID, Tally> ahead;
        private final Map<UUID, LocalDate> next;
        private final Map<UUID, List<ProgressRow.Said>> said;
        private final Map<UUID, List<Undone>> undone;
        private final Map<UUID, ProgressRow.Proofs> proofs;

        Facts(ReportQueries queries, ReportQueries.Question question) {
            List<ReportQueries.Counted> counted = queries.tallies(question);
            due = tallies(counted, true);
            ahead = tallies(counted, false);
            next = queries.next(question);
            said = queries.said(question);
            undone = queries.undone(question);
            proofs = queries.proofs(question);
        }

        private static Map<UUID, Tally> tallies(List<ReportQueries.Counted> counted, boolean matured) {
            return counted.stream()
                    .filter(each -> each.matured() == matured)
                    .collect(Collectors.toMap(ReportQueries.Counted::measure, ReportQueries.Counted::tally));
        }

        ProgressRow row(MeasureRow measure) {
            UUID id = measure.id();
            return new ProgressRow(
                    measure.number(),
                    measure.title(),
                    measure.deadline().raw(),
                    measure.executorsRaw(),
                    due.getOrDefault(id, Tally.NOTHING),
                    ahead.getOrDefault(id, Tally.NOTHING),
                    next.get(id),
                    said.getOrDefault(id, List.of()),
                    undone.getOrDefault(id, List.of()),
                    proofs.getOrDefault(id, ProgressRow.Proofs.NONE));
        }
    }
}
