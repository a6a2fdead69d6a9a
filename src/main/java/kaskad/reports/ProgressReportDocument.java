package kaskad.reports;

import java.util.ArrayList;
import java.util.List;
import kaskad.plans.PlanCard;
import kaskad.reading.paper.SectionTitle;
import kaskad.reports.ReportDocument.Column;
import kaskad.reports.ReportDocument.Figure;
import kaskad.reports.ReportDocument.Requisite;
import kaskad.reports.ReportDocument.Section;

/** A progress report in the words and columns of the official form. */
public final class ProgressReportDocument {
    private static final List<Column> COLUMNS = List.of(
            new Column("№ п/п", 4),
            new Column("Мероприятие", 15),
            new Column("Срок", 8),
            new Column("Ответственный", 12),
            new Column("Информация об исполнении", 21),
            new Column("Отметка", 8),
            new Column("Причины неисполнения, принятые меры, новый срок", 17),
            new Column("Подтверждающие документы", 12));

    private static final List<MeasureMark> SUMMARY = List.of(
            MeasureMark.DONE,
            MeasureMark.LATE,
            MeasureMark.PARTIAL,
            MeasureMark.IN_WORK,
            MeasureMark.NOT_DONE,
            MeasureMark.NOT_DUE,
            MeasureMark.UNASSIGNED);

    private final ProgressReport report;

    private ProgressReportDocument(ProgressReport report) {
        this.report = report;
    }

    public static ReportDocument of(ProgressReport report) {
        return new ProgressReportDocument(report).document();
    }

    private ReportDocument document() {
        PlanCard plan = report.plan();
        String asOf = RussianWords.date(report.period().until());
        return new ReportDocument(
                "Отчёт об исполнении плана «" + plan.title() + "» по состоянию на " + asOf,
                List.of("ОТЧЁТ", "об исполнении плана «" + plan.title() + "»", "по состоянию на " + asOf),
                requisites(),
                report.period().until(),
                report.period(),
                figures(),
                COLUMNS,
                report.sections().stream()
                        .map(section -> new Section(
                                SectionTitle.of(section.number(), section.title()),
                                section.rows().stream().map(ProgressCells::of).toList()))
                        .toList(),
                notes());
    }

    private List<Requisite> requisites() {
        PlanCard plan = report.plan();
        List<Requisite> all = new ArrayList<>();
        all.add(new Requisite("Орган, чей план", plan.organisation()));
        PlanCard.Requisites act = plan.act();
        if (act != null) {
            all.add(new Requisite("План утверждён", ActWords.of(act)));
        }
        all.add(new Requisite(
                "Отчётный период",
                RussianWords.date(report.period().from()) + " – "
                        + RussianWords.date(report.period().until())));
        all.add(new Requisite("Сведения", about()));
        return all;
    }

    private String about() {
        int organisations = report.about().organisations();
        if (organisations == 0) {
            return "поручений по плану нет";
        }
        if (organisations == 1) {
            return report.about().name();
        }
        String whose =
                report.whole() ? "по всем организациям, которым поручен план: " : "по организациям составителя: ";
        return whose + RussianWords.number(organisations);
    }

    private List<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        all.add(new Figure("Мероприятий в плане", report.rows().count(), null));
        for (MeasureMark mark : SUMMARY) {
            Share share = report.measures(mark);
            if (mark != MeasureMark.UNASSIGNED || share.numerator() > 0) {
                all.add(new Figure("– " + name(mark), share.numerator(), share));
            }
        }
        add(all, "Исполнено поручений, срок которых наступил (Ко = n / N × 100 %)", report.discipline());
        add(all, "– из них в срок", report.inTime());
        add(all, "Просрочено без отчёта", report.overdue());
        return all;
    }

    private static String name(MeasureMark mark) {
        return mark == MeasureMark.NOT_DONE ? "не исполнено, просрочено" : mark.words();
    }

    private static void add(List<Figure> all, String name, Share share) {
        all.add(new Figure(name, share.numerator(), share));
    }

    private static List<String> notes() {
        return List.of(
                "Исполненным считается поручение, отчёт по которому принят с отметкой «исполнено»; n – исполненные"
                        + " поручения, N – поручения, срок отчёта по которым наступил в отчётном периоде, и не закрытые"
                        + " поручения прошлых периодов. Мероприятие с ежегодным или иным повторяющимся сроком считается"
                        + " по каждому сроку отдельно.");
    }
}
