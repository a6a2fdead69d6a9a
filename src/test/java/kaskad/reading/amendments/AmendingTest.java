package kaskad.reading.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import kaskad.reading.At;
import kaskad.reading.Documents;
import kaskad.reading.ReadIndicator;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.Target;
import kaskad.reading.amendments.Difference.Kind;
import kaskad.reading.amendments.Edition.Reason;
import kaskad.reading.amendments.Edition.Unapplied;
import org.junit.jupiter.api.Test;

class AmendingTest {
    private static final ReadPlan PLAN = plan("""
            План мероприятий на 2025 год

            №\tМероприятие\tСрок\tИсполнители
            Раздел 1. Кадры\t\t\t
            1.1.\tПровести курсы\tдо 1 мая 2025 года\tУО
            1.2.\tПровести слёт\tмай 2025\tУО, МАУ ИМЦ
            Раздел 2. Дети\t\t\t
            2.1.\tОткрыть кружок\tсентябрь 2025\tСОШ № 1
            2.2.\tПровести олимпиаду\tоктябрь 2025\tУО
            2.2.\tПодвести итоги\tдекабрь 2025\tУО
            """);

    private static ReadPlan plan(String text) {
        return Documents.text(text).plans().getFirst();
    }

    private static Edition edition(String points) {
        return Amending.apply(PLAN, AmendmentReaderTest.amendments(points), List.of());
    }

    private static List<Reason> reasons(String points) {
        return edition(points).unapplied().stream().map(Unapplied::reason).toList();
    }

    @Test
    void changesTheWordsOfARowAndReadsThemAnew() {
        Edition edition = edition("1.1. в строке 1.1 слова «1 мая» заменить словами «15 июня».");
        assertThat(edition.differences())
                .extracting(Difference::kind, Difference::before, Difference::after)
                .containsExactly(tuple(Kind.DEADLINE, "до 1 мая 2025 года", "до 15 июня 2025 года"));
        assertThat(edition.plan()
                        .measures()
                        .map(measure -> measure.deadline().norm().toString())
                        .findFirst())
                .hasValueSatisfying(norm -> assertThat(norm).contains("06-15"));
        assertThat(edition.unapplied()).isEmpty();
    }

    @Test
    void restatesOneRow() {
        assertThat(edition("1.1. строку 1.2 изложить в следующей редакции:\n«1.2.\tПровести слёт\tиюнь 2025\tИМЦ».")
                        .differences())
                .extracting(Difference::kind, Difference::number, Difference::after)
                .containsExactly(tuple(Kind.DEADLINE, "1.2.", "июнь 2025"), tuple(Kind.EXECUTORS, "1.2.", "ИМЦ"));
    }

    @Test
    void writesNumbersAsThePlanDoes() {
        Edition edition = edition("""
                1.1. строку 1.2 изложить в следующей редакции:
                «1.2\tПровести слёт\tмай 2025\tУО, МАУ ИМЦ»;
                1.2. дополнить строкой 2.3 следующего содержания:
                «2.3\tОтчитаться\tдекабрь 2025\tУО».
                """);
        assertThat(edition.differences())
                .extracting(Difference::kind, Difference::number)
                .containsExactly(tuple(Kind.ADDED, "2.3."));
    }

    @Test
    void addsRowsBehindTheirNumbers() {
        Edition edition = edition("""
                1.1. после строки 1.1 дополнить строками 1.1.1, 1.1.2 следующего содержания:
                «1.1.1.\tСобрать заявки\tапрель 2025\tУО
                1.1.2.\tОтобрать заявки\tапрель 2025\tУО»;
                1.2. дополнить строкой 2.3 следующего содержания:
                «2.3.\tОтчитаться\tдекабрь 2025\tУО».
                """);
        assertThat(edition.plan().measures().map(ReadMeasure::number))
                .containsExactly("1.1.", "1.1.1.", "1.1.2.", "1.2.", "2.1.", "2.2.", "2.2.", "2.3.");
        assertThat(edition.differences()).extracting(Difference::kind).containsOnly(Kind.ADDED);
    }

    @Test
    void changesIndicatorsAndNoRowInstead() {
        ReadIndicator share = indicator("1", "Доля школ с кружками", 28, 1);
        ReadIndicator clubs = indicator("2", "Число кружков", 40, 2);
        ReadPlan plan = new ReadPlan(
                List.of(),
                PLAN.title(),
                PLAN.level(),
                PLAN.period(),
                PLAN.columns(),
                List.of(),
                PLAN.sections(),
                List.of(share, clubs));
        Edition edition = Amending.apply(plan, AmendmentReaderTest.amendments("""
                        1.1. в показателе 1 цифры «28» заменить цифрами «30,5»;
                        1.2. показатель 2 исключить;
                        1.3. в показателе 3 слово «слёт» заменить словом «сбор».
                        """), List.of());
        assertThat(edition.differences())
                .extracting(Difference::kind, Difference::number, Difference::after)
                .containsExactly(
                        tuple(Kind.INDICATOR, "1", "Доля школ с кружками · 30,5"), tuple(Kind.INDICATOR, "2", null));
        assertThat(edition.unapplied()).extracting(Unapplied::reason).containsExactly(Reason.ROW_NOT_FOUND);
    }

    private static ReadIndicator indicator(String number, String title, int value, int row) {
        Target target = new Target(Target.Kind.REACH_LEVEL, null, BigDecimal.valueOf(value), null, null, null, null);
        return new ReadIndicator(number, title, null, target, List.of(), At.row(2, row));
    }

    @Test
    void removesRowsAndSections() {
        assertThat(edition("1.1. строку 1.2 исключить;\n1.2. раздел 2 исключить.")
                        .differences())
                .extracting(Difference::kind, Difference::number)
                .containsExactly(
                        tuple(Kind.REMOVED, "1.2."),
                        tuple(Kind.REMOVED, "2.1."),
                        tuple(Kind.REMOVED, "2.2."),
                        tuple(Kind.REMOVED, "2.2."));
    }

    @Test
    void renamesASection() {
        assertThat(edition("1.1. наименование раздела 2 изложить в следующей редакции: «Школьники».")
                        .differences())
                .extracting(Difference::kind, Difference::before, Difference::after)
                .containsExactly(tuple(Kind.SECTION, "Дети", "Школьники"));
    }

    @Test
    void saysWhatItCouldNotDo() {
        assertThat(reasons("1.1. строку 9.9 исключить;")).containsExactly(Reason.ROW_NOT_FOUND);
        assertThat(reasons("1.1. строку 2.2 исключить;")).containsExactly(Reason.ROW_AMBIGUOUS);
        assertThat(reasons("1.1. строку 7.1 раздела 7 исключить;")).containsExactly(Reason.SECTION_NOT_FOUND);
        assertThat(reasons("1.1. в строке 1.1 слова «лето» заменить словами «осень»;"))
                .containsExactly(Reason.WORDS_NOT_FOUND);
        assertThat(reasons("1.1. слова «УО» заменить словами «ДО»;")).containsExactly(Reason.WORDS_AMBIGUOUS);
        assertThat(reasons("1.1. строку 1.1 изложить в новой редакции.")).containsExactly(Reason.NO_NEW_WORDING);
        assertThat(reasons("1.1. дополнить строкой 1.1 следующего содержания:\n«1.1.\tСлёт\tмай\tУО»."))
                .containsExactly(Reason.ROW_EXISTS);
        assertThat(reasons("1.1. графу «Финансирование» строки 1.1 изложить в следующей редакции: «нет»."))
                .containsExactly(Reason.COLUMN_NOT_FOUND);
        assertThat(reasons("2. Пункт 5 приказа от 15.01.2024 № 12 исключить.")).containsExactly(Reason.OTHER_PART);
    }

    @Test
    void wordsMayChangeThroughoutTheText() {
        assertThat(edition("1.1. по тексту плана слова «УО» заменить словами «ДО».")
                        .differences())
                .hasSize(4)
                .extracting(Difference::kind)
                .containsOnly(Kind.EXECUTORS);
    }

    @Test
    void aWholeNewWordingIsComparedRowByRow() {
        ReadPlan fresh = plan("""
                План мероприятий на 2025 год

                №\tМероприятие\tСрок\tИсполнители
                1.1.\tПровести курсы\tиюнь 2025\tУО
                1.2.\tОткрыть кружок\tсентябрь 2025\tСОШ № 1
                1.3.\tПровести смотр\tоктябрь 2025\tУО
                """);
        List<Amendment> whole = AmendmentReaderTest.amendments("1.1. приложение изложить в новой редакции.");
        assertThat(Amending.apply(PLAN, whole, List.of(fresh)).differences())
                .extracting(Difference::kind, Difference::oldRow, Difference::newRow)
                .contains(
                        tuple(Kind.DEADLINE, 1, 1),
                        tuple(Kind.RENUMBERED, 3, 2),
                        tuple(Kind.ADDED, null, 3),
                        tuple(Kind.REMOVED, 2, null),
                        tuple(Kind.REMOVED, 4, null),
                        tuple(Kind.REMOVED, 5, null));
    }
}
