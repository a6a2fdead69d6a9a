package kaskad.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.assignments.Mark;
import kaskad.assignments.ReportDraft;
import kaskad.assignments.Reporting;
import kaskad.assignments.ReturnReason;
import kaskad.assignments.Review;
import kaskad.assignments.lists.WorkList;
import kaskad.assignments.lists.WorkQueries;
import kaskad.assignments.lists.WorkRow;
import kaskad.assignments.publishing.Publications;
import kaskad.demo.DemoPeople.Person;
import kaskad.demo.DemoTree.Municipality;
import kaskad.identity.Accounts;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.organisations.Organisation;
import kaskad.plans.Approval;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import org.springframework.stereotype.Component;

/** What happened in the demonstration so far: a plan was read in, approved, published, and mostly reported on. */
@Component
class DemoStory {
    private final Accounts accounts;
    private final DemoPapers papers;
    private final Plans plans;
    private final Publications publications;
    private final WorkQueries work;
    private final Reporting reporting;
    private final Review review;
    private final DemoPlans others;
    private final DemoStore store;
    private final Clock clock;

    DemoStory(
            Accounts accounts,
            DemoPapers papers,
            Plans plans,
            Publications publications,
            WorkQueries work,
            Reporting reporting,
            Review review,
            DemoPlans others,
            DemoStore store,
            Clock clock) {
        this.accounts = accounts;
        this.papers = papers;
        this.plans = plans;
        this.publications = publications;
        this.work = work;
        this.reporting = reporting;
        this.review = review;
        this.others = others;
        this.store = store;
        this.clock = clock;
    }

    void tell(DemoTree.Tree tree, List<Person> people) {
        Municipality municipality = tree.municipalities().getFirst();
        Actor coordinator = actor(people, "coordinator");
        PlanId plan = readIn(coordinator, municipality.authority());
        plans.approve(
                coordinator,
                plan,
                plans.get(coordinator, plan).version(),
                new Approval("приказ", municipality.authority().name(), "96-р", LocalDate.of(2025, 6, 18), true));
        Set<UUID> addressees = new HashSet<>(
                municipality.schools().stream().map(Organisation::id).toList());
        addressees.add(municipality.authority().id());
        addressees.add(municipality.centre().id());
        publications.publish(coordinator, plan, addressees);
        LocalDate today = LocalDate.now(clock);
        DemoReports reports = DemoReports.parse(DemoPapers.text("reports.txt"));
        store.reportThePast(
                plan.value(), today.minusDays(12), reports, person(people, "school-1"), person(people, "coordinator"));
        for (int school = 1; school <= 4; school++) {
            report(actor(people, "school-" + school), coordinator, reports, today, school);
        }
        papers.leave(
                coordinator,
                municipality.authority(),
                "План подготовки к аттестации.html",
                DemoPapers.bytes("draft-plan.html"));
        others.tell(actor(people, "region"), tree.ministry(), coordinator, municipality, plan);
    }

    /** A few reports of today: two wait for review, one came back, one is being written. */
    private void report(Actor school, Actor coordinator, DemoReports reports, LocalDate today, int turn) {
        List<WorkRow> rows = work.list(school.scope(Permission.REPORT), WorkList.ALL, today, null, null)
                .items();
        rows.stream()
                .limit(turn)
                .forEach(row -> reports.find(row.number()).ifPresent(line -> {
                    ReportDraft draft = new ReportDraft(Mark.DONE, line.said(), line.amount(), line.counted());
                    if (turn == 4) {
                        reporting.saveDraft(school, row.id(), row.version(), draft);
                        return;
                    }
                    reporting.submit(school, row.id(), row.version(), draft);
                    if (turn == 3) {
                        review.returnForRework(
                                coordinator,
                                row.id(),
                                row.version() + 1,
                                ReturnReason.NO_EVIDENCE,
                                "Приложите приказ или протокол: без документа исполнение не подтверждено.",
                                today.plusDays(7));
                    }
                }));
    }

    private PlanId readIn(Actor coordinator, Organisation owner) {
        return new PlanId(papers.accept(
                        coordinator,
                        owner,
                        "Муниципальный план до 2030 года.html",
                        DemoPapers.bytes("municipal-plan.html"),
                        "18.06.2025")
                .plans()
                .getFirst());
    }

    private Actor actor(List<Person> people, String login) {
        return accounts.find(person(people, login).account()).orElseThrow();
    }

    private static Person person(List<Person> people, String login) {
        return people.stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow();
    }
}
