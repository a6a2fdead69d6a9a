package kaskad.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kaskad.kernel.Actor;
import kaskad.kernel.Period;
import kaskad.office.write.Alignment;
import kaskad.office.write.DocxWriter;
import kaskad.office.write.Heading;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Row;
import kaskad.office.write.Run;
import kaskad.organisations.Organisation;
import kaskad.plans.Approval;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.NewExecutor;
import kaskad.plans.NewMeasure;
import kaskad.plans.NewPlan;
import kaskad.plans.NewSection;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.Plans;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;

/**
 * A region's plan of 30 measures over six years, 2025 to 2030, every measure for the schools: 8 once (one report each),
 * 10 yearly (6), 5 lasting (6), 3 quarterly (24) and 4 stretches (1), which makes 174 occurrences a school.
 */
final class SeededPlan {
    static final String TITLE = "План мероприятий по развитию естественно-научного образования";

    private static final List<String> WORDINGS = List.of(
            "до 1 ноября 2025 г.",
            "декабрь 2025 г.",
            "до 15 марта 2026 г.",
            "сентябрь 2026 г.",
            "до 1 декабря 2026 г.",
            "до 20 июня 2027 г.",
            "август 2028 г.",
            "до 1 октября 2030 г.",
            "ежегодно, до 1 сентября",
            "ежегодно, до 15 декабря",
            "ежегодно, до 10 февраля",
            "ежегодно, март",
            "ежегодно, апрель",
            "ежегодно, до 25 мая",
            "ежегодно, октябрь",
            "ежегодно, ноябрь",
            "ежегодно",
            "ежегодно, до 1 июля",
            "постоянно",
            "в течение всего периода",
            "постоянно",
            "постоянно",
            "постоянно",
            "ежеквартально",
            "ежеквартально",
            "ежеквартально",
            "октябрь – декабрь 2025 г.",
            "январь – июнь 2026 г.",
            "сентябрь 2026 г. – май 2027 г.",
            "2027 – 2028 годы");
    private static final List<String> DUTIES = List.of(
            "Провести диагностику предметных дефицитов учителей физики, химии и биологии",
            "Открыть профильные классы естественно-научной направленности",
            "Организовать участие обучающихся в школьном этапе всероссийской олимпиады",
            "Обновить оборудование кабинетов физики, химии и биологии",
            "Провести методический семинар по решению заданий повышенного уровня сложности");

    private SeededPlan() {}

    static PlanId approved(Plans plans, Actor coordinator, Organisation authority) {
        Period period = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31));
        List<NewSection> sections = new ArrayList<>();
        for (int first = 0; first < WORDINGS.size(); first += 10) {
            sections.add(section(first / 10 + 1, first, first + 10));
        }
        NewPlan plan =
                new NewPlan(authority.id(), PlanLevel.REGION, TITLE, period, null, sections, List.of(), List.of());
        PlanId id = plans.draft(coordinator, plan);
        Approval approval = new Approval("Приказ", null, "1", LocalDate.of(2025, 1, 15), true);
        plans.approve(coordinator, id, plans.get(coordinator, id).version(), approval);
        return id;
    }

    private static NewSection section(int number, int from, int until) {
        return new NewSection(
                String.valueOf(number),
                "Направление " + number,
                IntStream.range(from, until)
                        .mapToObj(i -> measure(number + "." + (i - from + 1), i))
                        .toList());
    }

    private static NewMeasure measure(String number, int index) {
        return new NewMeasure(
                number,
                duty(index),
                DeadlineReader.read(WORDINGS.get(index), DeadlineContext.NONE),
                "Образовательные организации",
                List.of(new NewExecutor("Образовательные организации", ExecutorTarget.SCHOOLS, null)),
                "Охват не менее 60 % обучающихся");
    }

    private static String duty(int index) {
        return DUTIES.get(index % DUTIES.size()) + " (" + (index + 1) + ")";
    }

    /** The same plan as a document, where there is no sample to read: about 12 KB, as plans of this length have. */
    static byte[] docx() {
        List<Row> rows = IntStream.range(0, WORDINGS.size())
                .mapToObj(i -> Row.of(List.of(
                        String.valueOf(i + 1),
                        duty(i),
                        WORDINGS.get(i),
                        "Образовательные организации",
                        "Охват не менее 60 % обучающихся")))
                .toList();
        OfficialTable table = new OfficialTable(
                TITLE,
                List.of(1, 6, 3, 4, 4),
                List.of(Row.head(List.of("№ п/п", "Мероприятие", "Срок", "Исполнители", "Результат"))),
                rows);
        return DocxWriter.write(new OfficialDocument(
                TITLE,
                OfficialDocument.RUSSIAN,
                Orientation.LANDSCAPE,
                List.of(),
                List.of(
                        new Heading(0, TITLE + "\nна 2025 – 2030 годы"),
                        Paragraph.of(Alignment.CENTRE, Run.of("Кедровская область")),
                        table)));
    }
}
