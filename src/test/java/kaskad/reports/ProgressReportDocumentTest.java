package kaskad.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kaskad.assignments.ReturnReason;
import kaskad.kernel.Period;
import kaskad.kernel.Place;
import kaskad.office.write.DocxWriter;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.PlanState;
import kaskad.reports.ProgressReport.ProgressSection;
import kaskad.reports.ProgressRow.Proofs;
import kaskad.reports.ProgressRow.Said;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/** From facts to words to paper. */
class ProgressReportDocumentTest {
    private static final UUID ID = new UUID(7, 7);
    private static final PlanCard PLAN = new PlanCard(
            new PlanId(ID),
            new Place(null, null, ID),
            "Управление образования",
            ZoneOffset.UTC,
            PlanLevel.MUNICIPALITY,
            "Развитие математического образования",
            new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31)),
            new PlanState.Approved(ID, Instant.EPOCH),
            1,
            new PlanCard.Requisites(ID, "Распоряжение", "Администрация округа", "15-р", LocalDate.of(2024, 2, 1)),
            null,
            2,
            0,
            1);
    private static final ProgressRow SEMINAR = new ProgressRow(
            "1.1",
            "Провести семинары",
            "до 10 декабря ежегодно",
            "ОО",
            new Tally(4, 4, 2, 1, 1, 0, 0, 0, 0, 2, 0, new BigDecimal("1240.5"), "участников"),
            Tally.NOTHING,
            null,
            List.of(new Said("Школа № 1", "Проведено три семинара")),
            List.of(
                    new Undone("Школа № 3", new Undone.Why.Silent(), "", LocalDate.of(2026, 12, 10), null),
                    new Undone(
                            "Школа № 4",
                            new Undone.Why.Returned(ReturnReason.NO_EVIDENCE),
                            "нет приказа",
                            LocalDate.of(2026, 12, 15),
                            LocalDate.of(2026, 12, 15))),
            new Proofs(7, List.of(new ProgressRow.File("Школа № 1", "Приказ.pdf"))));
    private static final ProgressRow LATER = new ProgressRow(
            "1.2",
            "Издать сборник",
            "2030 год",
            "Методический центр",
            Tally.NOTHING,
            Tally.NOTHING,
            LocalDate.of(2030, 12, 1),
            List.of(),
            List.of(),
            Proofs.NONE);
    private static final ReportDocument DOCUMENT = ProgressReportDocument.of(new ProgressReport(
            PLAN,
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 20)),
            true,
            new ProgressReport.About(5, "Школа № 1"),
            List.of(new ProgressSection("1", "Методика", List.of(SEMINAR, LATER)))));

    @Test
    void namesThePlanItsActAndThePeriod() {
        assertThat(DOCUMENT.titleLines())
                .containsExactly(
                        "ОТЧЁТ",
                        "об исполнении плана «Развитие математического образования»",
                        "по состоянию на 20.12.2026");
        assertThat(DOCUMENT.requisites())
                .extracting(ReportDocument.Requisite::value)
                .containsExactly(
                        "Управление образования",
                        "Распоряжение, Администрация округа от 01.02.2024 № 15-р",
                        "01.01.2026 – 20.12.2026",
                        "по всем организациям, которым поручен план: 5");
    }

    @Test
    void givesEachShareWithItsNumbersAndADecimalComma() {
        assertThat(DOCUMENT.figures())
                .extracting(figure -> figure.name() + ": " + figure.numberWords() + " " + figure.shareWords())
                .contains(
                        "– исполнено частично: 1 из 2 50,0\u00A0%",
                        "– срок не наступил: 1 из 2 50,0\u00A0%",
                        "Исполнено поручений, срок которых наступил (Ко = n / N × 100 %): 2 из 4 50,0\u00A0%",
                        "– из них в срок: 1 из 4 25,0\u00A0%",
                        "Просрочено без отчёта: 2 из 4 50,0\u00A0%");
    }

    @Test
    void saysHowManyDidItWhoDidNotAndWhy() {
        List<String> cells = DOCUMENT.sections().getFirst().rows().getFirst();
        assertThat(cells.get(4).lines())
                .containsExactly(
                        "Исполнено 2 из 4 ОО",
                        "с нарушением срока: 1; просрочено: 2",
                        "Количественные данные: 1\u00A0240,5 (участников)",
                        "Школа № 1: Проведено три семинара");
        assertThat(cells.get(5)).isEqualTo("исполнено частично");
        assertThat(cells.get(6).lines())
                .containsExactly(
                        "Школа № 4: отчёт возвращён, нет подтверждающих документов: нет приказа; новый срок 15.12.2026",
                        "отчёт не представлен, срок 10.12.2026: Школа № 3");
        assertThat(cells.get(7).lines()).containsExactly("Школа № 1: Приказ.pdf", "и ещё 6");
    }

    @Test
    void saysWhenWhatIsNotDueIsDue() {
        assertThat(DOCUMENT.sections().getFirst().rows().getLast())
                .containsExactly(
                        "1.2",
                        "Издать сборник",
                        "2030 год",
                        "Методический центр",
                        "Срок отчёта 01.12.2030",
                        "срок не наступил",
                        "",
                        "");
    }

    @Test
    void printsTheTableInTheOrderOfThePlanUnderARepeatedHead() throws IOException {
        XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(ReportPaper.of(DOCUMENT))));
        XWPFTable table = read.getTables().getLast();
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).getTableCells()).hasSize(8);
        assertThat(table.getRow(0).getCell(6).getText()).isEqualTo("Причины неисполнения, принятые меры, новый срок");
        assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("1. Методика");
        assertThat(table.getRows())
                .extracting((XWPFTableRow row) -> row.getCell(0).getText())
                .endsWith("1.1", "1.2");
        assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo(DOCUMENT.subject());
    }
}
