package kaskad.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.assignments.orders.OrderQueries.SilentRow;
import kaskad.documents.ActCard;
import kaskad.documents.Official;
import kaskad.office.write.Alignment;
import kaskad.office.write.Block;
import kaskad.office.write.HeaderBlock;
import kaskad.office.write.Heading;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Row;
import kaskad.office.write.Run;

/** A letter to those who owe a report on an act: what is owed, since when, by when it is expected now. */
final class ReminderLetter {
    private static final List<String> HEAD = List.of("№ п/п", "Организация", "Пункт", "Поручение", "Срок отчёта");
    private static final List<Integer> WIDTHS = List.of(6, 26, 12, 40, 16);

    private ReminderLetter() {}

    /** {@code by}: the day by which the reports are expected. */
    static OfficialDocument of(ActCard act, List<SilentRow> silent, LocalDate today, LocalDate by) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Alignment.CENTRE, Run.bold(act.organisation())));
        blocks.add(new Heading(0, "О представлении отчётов"));
        blocks.add(Paragraph.running(Run.of("По состоянию на " + RussianWords.date(today)
                + " не представлены отчёты об исполнении документа: " + words(act) + ".")));
        blocks.add(Paragraph.running(Run.of("Прошу представить отчёты в срок до " + RussianWords.date(by)
                + " и указать причины нарушения срока. Промежуточная информация не является основанием для снятия"
                + " с контроля.")));
        blocks.add(new OfficialTable(
                "Организации, не представившие отчёт", WIDTHS, List.of(Row.head(HEAD)), rows(silent)));
        blocks.add(Paragraph.of(""));
        blocks.add(Paragraph.of(signature(act)));
        return new OfficialDocument(
                "О представлении отчётов",
                OfficialDocument.RUSSIAN,
                Orientation.PORTRAIT,
                List.of(new HeaderBlock(List.of("Руководителям организаций", "(по списку)"))),
                blocks);
    }

    private static List<Row> rows(List<SilentRow> silent) {
        List<Row> rows = new ArrayList<>();
        for (SilentRow one : silent) {
            rows.add(Row.of(List.of(
                    String.valueOf(rows.size() + 1),
                    one.organisation(),
                    one.number(),
                    one.title(),
                    RussianWords.date(one.answerBy()))));
        }
        return rows;
    }

    private static String words(ActCard act) {
        return Stream.of(
                        act.kind().toLowerCase(Locale.ROOT),
                        act.date() == null ? "" : "от " + RussianWords.date(act.date()),
                        act.number() == null ? "" : "№ " + act.number(),
                        act.title() == null ? "" : "«" + act.title() + "»")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String signature(ActCard act) {
        Official signatory = act.signatory();
        String post = signatory == null || signatory.post() == null ? "Руководитель" : signatory.post();
        String person = signatory == null || signatory.person() == null ? "" : signatory.person();
        return post + "\t\t\t" + person;
    }
}
