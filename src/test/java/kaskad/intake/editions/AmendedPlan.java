package kaskad.intake.editions;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.Region;
import kaskad.documents.Acts;
import kaskad.documents.NewAct;
import kaskad.intake.Import;
import kaskad.intake.Imports;
import kaskad.intake.Waiting;
import kaskad.kernel.Actor;
import kaskad.plans.Approval;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.NewPlan;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import kaskad.storage.Attachments;
import org.springframework.stereotype.Component;

/** For tests: a plan of three rows, its order, and the order that amends it. */
@Component
public class AmendedPlan {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 14);
    private static final String ORDER = """
            УПРАВЛЕНИЕ ОБРАЗОВАНИЯ

            ПРИКАЗ

            от 12.09.2025 № 77

            О внесении изменений в план мероприятий

            ПРИКАЗЫВАЮ:
            1. Внести в план мероприятий, утверждённый приказом от 14.05.2025 № 5, следующие изменения:
            1.1. в строке 2 слова «15 декабря» заменить словами «20 декабря»;
            1.2. дополнить строкой 4 следующего содержания:
            «4.\tПровести слёт юных техников\tдо 1 марта 2027 года\tОО\tИтоги слёта»;
            1.3. пункт 3 исключить;
            1.4. в строке 9 слово «слёт» заменить словом «сбор».
            2. Контроль за исполнением приказа оставляю за собой.

            Начальник\tА. Б. Лесная
            """;

    private final Imports imports;
    private final Plans plans;
    private final Acts acts;
    private final Attachments attachments;

    AmendedPlan(Imports imports, Plans plans, Acts acts, Attachments attachments) {
        this.imports = imports;
        this.plans = plans;
        this.acts = acts;
        this.attachments = attachments;
    }

    /** A plan approved by the order that is amended. */
    public PlanId approved(Actor actor, Region.Built built) {
        PlanId plan = plans.draft(actor, plan(built, null));
        plans.approve(actor, plan, plans.get(actor, plan).version(), new Approval("Приказ", null, "5", DAY, true));
        return plan;
    }

    /** A draft that came in one file with the order that is amended. */
    public PlanId draft(Actor actor, Region.Built built) {
        UUID file = attachments
                .keep(actor, built.authority().place(), "план.txt", ORDER.getBytes(StandardCharsets.UTF_8))
                .id();
        acts.register(
                actor,
                new NewAct(
                        built.authority().id(),
                        "Приказ",
                        null,
                        "5",
                        DAY,
                        "Об утверждении плана",
                        null,
                        null,
                        file,
                        List.of(),
                        List.of()));
        return plans.draft(actor, plan(built, file));
    }

    private static NewPlan plan(Region.Built built, UUID file) {
        NewPlan plan = PlanFixture.aPlan(built.authority())
                .with("Провести школьный этап олимпиады", "до 15 декабря, ежегодно", ExecutorTarget.SCHOOLS)
                .with("Подвести итоги олимпиады", "до 15 декабря, ежегодно", ExecutorTarget.SCHOOLS)
                .with("Наградить победителей", "до 25 декабря, ежегодно", ExecutorTarget.SCHOOLS)
                .withError("deadline-unclear", 1)
                .withError("deadline-unclear", 3)
                .build();
        return new NewPlan(
                plan.organisation(),
                plan.level(),
                plan.title(),
                plan.period(),
                file,
                plan.sections(),
                plan.targets(),
                plan.findings());
    }

    /** The amending order, read. */
    public Import amending(Actor actor, Region.Built built) throws InterruptedException {
        return read(actor, built, ORDER);
    }

    /** An order that amends nothing that the register knows by number. */
    public Import amendingAnother(Actor actor, Region.Built built) throws InterruptedException {
        return read(actor, built, ORDER.replace("№ 5,", "№ 6,"));
    }

    private Import read(Actor actor, Region.Built built, String text) throws InterruptedException {
        UUID id = imports.upload(actor, built.authority().id(), "изменения.txt", text.getBytes(StandardCharsets.UTF_8));
        return Waiting.untilRead(imports, actor, id);
    }
}
