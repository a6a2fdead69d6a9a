package kaskad.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.documents.ActCard;
import kaskad.documents.Official;
import kaskad.office.Format;
import kaskad.office.write.OfficialDocument;
import kaskad.organisations.Organisation;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanLevel;
import kaskad.reading.AppendixKind;
import kaskad.reading.At;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadClause;
import kaskad.reading.ReadDocument;
import kaskad.reading.paper.ReadPaper;
import org.jspecify.annotations.Nullable;

/**
 * The draft of an order that approves a plan: the authority's own kind of act, signatory and controller as its latest
 * order has them, clauses in the usual words, the plan as the appendix. Number and day are left to be written.
 */
final class OrderDraft {
    private static final String KIND = "приказ";
    private static final String BLANK = "______ от ____________";

    private final PlanCard plan;
    private final Organisation owner;
    private final @Nullable ActCard latest;
    private final @Nullable Organisation coordinator;
    private final List<ReadClause> clauses = new ArrayList<>();

    private OrderDraft(
            PlanCard plan, Organisation owner, @Nullable ActCard latest, @Nullable Organisation coordinator) {
        this.plan = plan;
        this.owner = owner;
        this.latest = latest;
        this.coordinator = coordinator;
    }

    /** {@code coordinator}: the methodical centre beside the owner, where there is one. */
    static OfficialDocument of(
            PlanCard plan,
            List<MeasureRow> measures,
            Organisation owner,
            @Nullable ActCard latest,
            @Nullable Organisation coordinator) {
        OrderDraft draft = new OrderDraft(plan, owner, latest, coordinator);
        return ReadPaper.of(new ReadDocument(
                "",
                Format.DOCX,
                draft.act(),
                List.of(PlanPaper.read(plan, measures, List.of())),
                List.of(),
                List.of(),
                List.of()));
    }

    private ReadAct act() {
        PlanName name = PlanName.of(plan.title());
        clause(
                "1",
                "Утвердить " + name.accusative() + " (далее – План) согласно приложению к настоящему " + dative(kind())
                        + ".");
        duties();
        clause(next(), control());
        return new ReadAct(
                kind(),
                owner.name(),
                null,
                BLANK,
                "Об утверждении " + name.genitive(),
                "В целях организации исполнения мероприятий и контроля за ними " + verb(kind()),
                List.of(),
                clauses,
                List.of(new ReadAct.Appendix(null, "1", AppendixKind.PLAN, plan.title())),
                List.of(),
                null,
                signatory());
    }

    private void duties() {
        if (plan.level() == PlanLevel.SCHOOL) {
            clause(next(), "Ответственным исполнителям обеспечить исполнение мероприятий Плана в установленные сроки.");
            return;
        }
        if (coordinator != null) {
            clause(next(), "Назначить координатором исполнения Плана: " + coordinator.name() + ".");
        }
        String number = next();
        clause(number, "Руководителям " + addressees() + ":");
        clause(number + ".1", "обеспечить исполнение мероприятий Плана в установленные сроки.");
        clause(number + ".2", "представлять отчёты об исполнении мероприятий в сроки, указанные в Плане.");
    }

    private String addressees() {
        return plan.level() == PlanLevel.MUNICIPALITY
                ? "общеобразовательных организаций"
                : "органов управления образованием и общеобразовательных организаций";
    }

    private String control() {
        Official control = latest == null ? null : latest.control();
        String whom = control == null
                ? ""
                : Stream.of(control.post(), control.person())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        String act = genitive(kind());
        return whom.isEmpty()
                ? "Контроль за исполнением настоящего " + act + " оставляю за собой."
                : "Контроль за исполнением настоящего " + act + " возложить на " + whom + ".";
    }

    private ReadAct.@Nullable Signatory signatory() {
        Official signatory = latest == null ? null : latest.signatory();
        return signatory == null ? null : new ReadAct.Signatory(signatory.post(), signatory.person(), false);
    }

    private String kind() {
        return latest == null ? KIND : latest.kind().toLowerCase(Locale.ROOT);
    }

    private String next() {
        long top = clauses.stream()
                .filter(clause -> !Objects.requireNonNull(clause.number()).contains("."))
                .count();
        return String.valueOf(top + 1);
    }

    private void clause(String number, String text) {
        clauses.add(new ReadClause(number, text, null, null, At.row(1, clauses.size() + 1)));
    }

    private static String verb(String kind) {
        return kind.equals(KIND) ? "приказываю:" : kind.equals("постановление") ? "постановляю:" : "обязываю:";
    }

    private static String dative(String kind) {
        return kind.endsWith("е") ? kind.substring(0, kind.length() - 1) + "ю" : kind + "у";
    }

    private static String genitive(String kind) {
        return kind.endsWith("е") ? kind.substring(0, kind.length() - 1) + "я" : kind + "а";
    }
}
