package kaskad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import kaskad.documents.Acts;
import kaskad.documents.NewAct;
import kaskad.intake.Imports;
import kaskad.intake.batches.Batches;
import kaskad.intake.batches.GivenFile;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Role;
import kaskad.operations.Counting;
import kaskad.operations.Operations;
import kaskad.operations.tables.Tables;
import kaskad.operations.views.NewView;
import kaskad.operations.views.SavedViews;
import kaskad.organisations.Organisation;
import kaskad.plans.NewPlan;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.Plans;
import kaskad.plans.adoption.Adoptions;
import kaskad.plans.adoption.NewAdoption;
import kaskad.plans.editions.NextEditions;
import kaskad.reports.ReportedPlan;
import kaskad.storage.Attachments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes one of everything that a municipality may hold, and knows where each of it is opened. */
@Component
class Belongings {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOCUMENT =
            "<html><body><p>План мероприятий на 2035 год</p></body></html>".getBytes(StandardCharsets.UTF_8);
    private static final String ACT_TITLE = "О закрытых мастерских";

    private final Region regions;
    private final ReportedPlan reported;
    private final Plans plans;
    private final PlanQueries planQueries;
    private final NextEditions editions;
    private final Adoptions adoptions;
    private final Acts acts;
    private final Imports imports;
    private final Batches batches;
    private final Attachments attachments;
    private final Operations operations;
    private final Tables tables;
    private final SavedViews views;
    private final RegisterBelongings register;
    private final JdbcClient jdbc;
    private final HeldPapers papers;

    Belongings(
            Region regions,
            ReportedPlan reported,
            Plans plans,
            PlanQueries planQueries,
            NextEditions editions,
            Adoptions adoptions,
            Acts acts,
            Imports imports,
            Batches batches,
            Attachments attachments,
            Operations operations,
            Tables tables,
            SavedViews views,
            RegisterBelongings register,
            JdbcClient jdbc,
            HeldPapers papers) {
        this.regions = regions;
        this.reported = reported;
        this.plans = plans;
        this.planQueries = planQueries;
        this.editions = editions;
        this.adoptions = adoptions;
        this.acts = acts;
        this.imports = imports;
        this.batches = batches;
        this.attachments = attachments;
        this.operations = operations;
        this.tables = tables;
        this.views = views;
        this.register = register;
        this.jdbc = jdbc;
        this.papers = papers;
    }

    /** What one municipality holds: variables of addresses for each beginning of an address. */
    record Held(Region.Built region, Actor owner, Map<String, List<Map<String, String>>> things, String[] names) {
        private static final Pattern OPEN = Pattern.compile("\\{\\w+\\*?}");

        /** The addresses of what is held under a pattern; fails for a pattern that nobody has thought of. */
        List<String> addresses(String pattern) {
            String beginning = pattern.substring(0, pattern.indexOf("/{"));
            if (!things.containsKey(beginning)) {
                throw new AssertionError("say in Belongings what may be held under " + pattern);
            }
            return things.get(beginning).stream()
                    .map(thing -> fill(pattern, thing))
                    .toList();
        }

        private static String fill(String pattern, Map<String, String> thing) {
            String address = pattern;
            for (Map.Entry<String, String> variable : thing.entrySet()) {
                address = address.replace("{" + variable.getKey() + "}", variable.getValue());
            }
            if (OPEN.matcher(address).find()) {
                throw new AssertionError("say in Belongings what fills " + address);
            }
            return address;
        }
    }

    Held make() {
        ReportedPlan.Built built = reported.publish(1);
        Region.Built region = built.region();
        Actor owner = built.coordinator();
        String occurrence = reported.submit(built, region.school(), "1.1").toString();
        String evidence = jdbc.sql("select id from assignments.evidence where occurrence_id = cast(:id as uuid)")
                .param("id", occurrence)
                .query(UUID.class)
                .single()
                .toString();
        UUID file = attachments
                .keep(owner, region.authority().place(), "закрытое.pdf", PDF)
                .id();
        PlanId draft = plans.draft(owner, draft(region.authority(), file));
        String adoption = adoption(owner, region, built.plan());
        PlanId next = editions.start(owner, built.plan());
        List<Map<String, String>> all =
                List.of(plan(owner, draft, adoption), plan(owner, built.plan(), adoption), plan(owner, next, adoption));
        List<Map<String, String>> occurrences =
                List.of(Map.of("id", occurrence, "evidence", evidence, "file", evidence));
        String brought = imports.upload(owner, region.municipality().id(), "закрытый-план.html", DOCUMENT)
                .toString();
        List<Map<String, String>> documents =
                List.of(Map.of("id", brought, "path", "measure.0.1.title", "plan", draft.toString()));
        UUID act = act(owner, region.authority(), file);
        List<Map<String, String>> registered = List.of(papers.order(owner, region, act));
        UUID group = papers.group(owner, act);
        List<Map<String, String>> together =
                List.of(Map.of("id", batch(owner, region).toString()));
        Map<String, List<Map<String, String>>> things = Map.ofEntries(
                Map.entry("/organisations", List.of(register.of(region))),
                Map.entry("/organisations/groups", List.of(register.group(owner, region))),
                Map.entry("/plans", all),
                Map.entry("/batches", together),
                Map.entry("/api/v1/plans", all),
                Map.entry("/occurrences", occurrences),
                Map.entry("/api/v1/assignments", occurrences),
                Map.entry("/imports", documents),
                Map.entry(
                        "/mappings",
                        List.of(Map.of("id", region.municipality().id().toString()))),
                Map.entry(
                        "/control/rules",
                        List.of(Map.of("id", region.authority().id().toString()))),
                Map.entry("/api/v1/documents", documents),
                Map.entry(
                        "/operations",
                        List.of(Map.of("id", operation(owner, region).toString()))),
                Map.entry(
                        "/imports/tables",
                        List.of(Map.of("id", table(owner, region).toString()))),
                Map.entry("/views", List.of(Map.of("id", view(owner).toString()))),
                Map.entry("/documents", registered),
                Map.entry("/working-groups", List.of(Map.of("id", group.toString()))),
                Map.entry("/meetings", List.of(Map.of("id", papers.meeting(owner, group)))),
                Map.entry("/api/v1/acts", registered),
                Map.entry("/accounts", List.of(Map.of("id", account(region).toString()))));
        return new Held(region, owner, things, names(owner, region, draft, built.plan()));
    }

    private String[] names(Actor owner, Region.Built region, PlanId draft, PlanId approved) {
        return new String[] {
            plans.get(owner, draft).title(),
            plans.get(owner, approved).title(),
            ACT_TITLE,
            "закрытый-план.html",
            "закрытый-пакет.html",
            HeldPapers.GROUP,
            region.school().name(),
            region.authority().name(),
            "Закрытая группа"
        };
    }

    private String adoption(Actor owner, Region.Built region, PlanId plan) {
        NewAdoption given = new NewAdoption(
                region.school().id(), "Приказ", "12", LocalDate.of(2025, 9, 1), "приказ.pdf", PDF, null);
        return adoptions.register(owner, plan, given).toString();
    }

    private Map<String, String> plan(Actor owner, PlanId id, String adoption) {
        String measure = planQueries
                .measures(owner.scope(Permission.VIEW), id)
                .getFirst()
                .id()
                .toString();
        return Map.of("id", id.toString(), "measure", measure, "cell", "title", "adoption", adoption);
    }

    private static NewPlan draft(Organisation owner, UUID source) {
        NewPlan plan = PlanFixture.aPlan(owner).withMeasures(2).build();
        return new NewPlan(
                plan.organisation(),
                plan.level(),
                plan.title(),
                plan.period(),
                source,
                plan.sections(),
                plan.targets(),
                plan.findings());
    }

    private UUID batch(Actor owner, Region.Built region) {
        try {
            Path file = Files.write(Files.createTempFile("kaskad", ".html"), DOCUMENT);
            return batches.upload(
                    owner, region.municipality().id(), List.of(new GivenFile("закрытый-пакет.html", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID operation(Actor owner, Region.Built region) {
        return operations.start(owner, Counting.of(region.municipality().place(), 1, UUID.randomUUID()));
    }

    private UUID table(Actor owner, Region.Built region) {
        return tables.take(
                owner,
                "rooms",
                region.municipality().id(),
                "закрытая-таблица.csv",
                "Номер;Мест\n1;2\n".getBytes(StandardCharsets.UTF_8));
    }

    private UUID view(Actor owner) {
        views.save(owner, new NewView("/plans", "state=draft", "Черновики", false, false));
        return views.list(owner, "/plans").getFirst().id();
    }

    private UUID act(Actor owner, Organisation organisation, UUID file) {
        return acts.register(
                owner,
                new NewAct(
                        organisation.id(),
                        "Приказ",
                        null,
                        "5",
                        LocalDate.of(2025, 5, 14),
                        ACT_TITLE,
                        null,
                        null,
                        file,
                        HeldPapers.clauses(),
                        HeldPapers.members()));
    }

    /** An account of the school, which its own administrator looks after. */
    private UUID account(Region.Built region) {
        return regions.person(Role.EXECUTOR, region.school(), region.school()).account();
    }
}
