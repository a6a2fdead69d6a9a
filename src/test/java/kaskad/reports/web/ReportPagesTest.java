package kaskad.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import kaskad.office.write.DocxWriter;
import kaskad.office.write.xlsx.XlsxWriter;
import kaskad.reports.ReportedPlan;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages show and the files hold the same report. */
@KaskadTest
class ReportPagesTest {
    @Autowired
    MockMvcTester http;

    @Autowired
    ReportedPlan plans;

    @Autowired
    Region regions;

    private ReportedPlan.Built built;
    private String asOf;

    @BeforeEach
    void reported() {
        built = plans.publish(2);
        plans.accept(built, built.region().school(), "1.1");
        asOf = LocalDate.of(plans.year() + 1, 12, 31).toString();
    }

    @Test
    void listsThePlansThatOneMayReportOn() {
        assertThat(get(built.coordinator(), "/reports"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "План развития математики",
                        ReportUrls.progress(built.plan()),
                        "/plans/" + built.plan() + ".docx",
                        "/plans/" + built.plan() + ".xlsx");
    }

    @Test
    void showsTheReportBeforeItIsPrinted() {
        assertThat(get(built.coordinator(), ReportUrls.progress(built.plan()) + "?asOf=" + asOf))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Исполнено 1 из 2 ОО",
                        "отчёт не представлен, срок",
                        "1 из 2",
                        "25,0",
                        "progress-report.docx?from=" + (plans.year() + 1) + "-01-01&amp;asOf=" + asOf);
    }

    @Test
    void saysWhatIsNoDayAndShowsTheDefault() {
        assertThat(get(built.coordinator(), ReportUrls.progress(built.plan()) + "?asOf=31.02.2026"))
                .hasStatusOk()
                .bodyText()
                .contains("«31.02.2026» – не дата");
    }

    @Test
    void givesTheReportAsAFileWithARussianName() throws IOException {
        MvcTestResult result = get(built.coordinator(), ReportUrls.progress(built.plan()) + ".docx?asOf=" + asOf);
        assertThat(result).hasStatusOk().hasContentType(DocxWriter.MEDIA_TYPE);
        assertThat(result.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%D0%9E%D1%82%D1%87%D1%91%D1%82");
        List<XWPFTable> tables = read(result).getTables();
        assertThat(tables.getLast().getRow(2).getCell(4).getText()).startsWith("Исполнено 1 из 2 ОО");
    }

    @Test
    void givesThePlanItselfAsAFile() throws IOException {
        MvcTestResult result = get(built.coordinator(), ReportUrls.planDocx(built.plan()));
        assertThat(result).hasStatusOk();
        XWPFDocument read = read(result);
        assertThat(read.getParagraphs().getFirst().getText()).isEqualTo("УТВЕРЖДЁН");
        assertThat(read.getParagraphs().get(2).getText()).endsWith("№ 15");
        XWPFTable table = read.getTables().getFirst();
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows())
                .extracting(row -> row.getCell(0).getText())
                .containsExactly("№ п/п", "1. Методика", "1.1", "1.2", "1.3", "2. Партнёры", "2.1");
        assertThat(table.getRow(2).getCell(4).getText()).isEqualTo("Результат 1.1");
    }

    @Test
    void givesThePlanAsAWorkbookInTheSameOrderAndNumbering() throws IOException {
        MvcTestResult result = get(built.coordinator(), ReportUrls.planXlsx(built.plan()));
        assertThat(result).hasStatusOk().hasContentType(XlsxWriter.MEDIA_TYPE);
        assertThat(result.getResponse().getHeader("Content-Disposition")).contains(".xlsx");
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(StreamSupport.stream(sheet.spliterator(), false)
                            .map(row -> row.getCell(0))
                            .filter(cell -> cell != null)
                            .map(cell -> cell.getStringCellValue()))
                    .containsSubsequence("№ п/п", "1. Методика", "1.1", "1.2", "1.3", "2. Партнёры", "2.1");
        }
    }

    @Test
    void offersBothFilesOnThePlansPage() {
        assertThat(get(built.coordinator(), "/plans/" + built.plan()))
                .hasStatusOk()
                .bodyText()
                .contains(ReportUrls.planDocx(built.plan()), ReportUrls.planXlsx(built.plan()));
    }

    @Test
    void knowsNothingOfStrangersPlans() {
        Region.Built elsewhere = regions.build(1);
        Actor stranger = regions.person(Role.OBSERVER, elsewhere.centre(), elsewhere.municipality());
        assertThat(get(stranger, ReportUrls.progress(built.plan()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(stranger, ReportUrls.progress(built.plan()) + ".docx")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(stranger, ReportUrls.planDocx(built.plan()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(stranger, ReportUrls.planXlsx(built.plan()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(Actor actor, String address) {
        SignedIn who = new SignedIn(actor.account(), actor.name());
        return http.get()
                .uri(URI.create(address))
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of())))
                .exchange();
    }

    private static XWPFDocument read(MvcTestResult result) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
    }
}
