package kaskad.reading.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaskad.SharedSamples;
import kaskad.office.DocumentReader;
import kaskad.reading.Documents;
import kaskad.reading.ReadDocument;
import kaskad.reading.Reading;
import kaskad.reading.alignment.Alignment.Pair;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final ReadDocument PARENT = plan("""
            =Кадры
            1|Инициирование участия учителей физики в стажировках на базе ведущих лабораторий|2025|УО
            2|Содействие заключению договоров о целевом обучении выпускниками педагогических классов|2025|УО
            =Обучающиеся
            3|Проведение профильных смен научной направленности в каникулы|2025|УО
            4|Проведение муниципального этапа олимпиады по астрономии|2025|УО
            =Иные мероприятия
            5|Представление сведений о ходе реализации муниципального плана|2025|УО""");

    @Test
    void findsTheParentOfARewordedMeasure() {
        Alignment alignment = of("1|Создание условий для стажировки учителей физики в ведущих лабораториях|2025|ОО");
        assertThat(parents(alignment)).containsExactly(Map.entry(1, 1));
        assertThat(alignment.pairs().getFirst().words()).contains("стажировки", "физики", "лабораториях");
    }

    @Test
    void proposesNothingForAMeasureOfTheChildsOwn() {
        Alignment alignment = of("1|Ремонт кровли и замена окон в спортивном зале|2025|ОО");
        assertThat(alignment.pairs()).isEmpty();
        assertThat(alignment.childrenWithoutParent()).containsExactly(1);
        assertThat(alignment.parentsWithoutChild()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void wordsOfHandingDownAloneMakeNoPair() {
        Alignment alignment = of("1|Создание условий для проведения мероприятий по развитию школьного театра|2025|ОО");
        assertThat(alignment.pairs()).isEmpty();
    }

    @Test
    void aParentMayHaveSeveralChildren() {
        Alignment alignment = of("""
                1|Участие обучающихся в профильных сменах научной направленности|2025|ОО
                2|Организация школьной профильной смены научной направленности|2025|ОО""");
        assertThat(parents(alignment)).containsExactly(Map.entry(1, 3), Map.entry(2, 3));
    }

    @Test
    void oneThingByTwoNamesIsOneThing() {
        Alignment alignment = of("1|Отчёт о реализации муниципальной дорожной карты|2025|ОО");
        assertThat(parents(alignment)).containsExactly(Map.entry(1, 5));
    }

    @Test
    void countsRowsThroughRepeatedNumbers() {
        Alignment alignment = of("""
                1|Ремонт кровли и замена окон|2025|ОО
                1|Заключение договоров о целевом обучении|2025|ОО""");
        assertThat(parents(alignment)).containsExactly(Map.entry(2, 2));
    }

    @Test
    void anEmptyPlanIsAlignedWithNothing() {
        ReadDocument letter = Documents.text("Уважаемые коллеги!");
        Alignment alignment = Alignment.of(letter, PARENT, Alignment.CONVINCING);
        assertThat(alignment.pairs()).isEmpty();
        assertThat(alignment.childrenWithoutParent()).isEmpty();
        assertThat(alignment.parentsWithoutChild()).hasSize(5);
    }

    /** Pairs as a person reads the two plans; rows 5, 6, 17 and 20 can be argued either way and count for neither. */
    @Test
    void alignsTheSchoolsWithTheMunicipalPlan() {
        List<Path> files = SharedSamples.files("samples/office", ".docx");
        assumeThat(files).hasSizeGreaterThan(1);
        Map<Integer, Integer> right = Map.ofEntries(
                Map.entry(3, 4),
                Map.entry(4, 5),
                Map.entry(10, 6),
                Map.entry(11, 7),
                Map.entry(12, 10),
                Map.entry(13, 12),
                Map.entry(14, 12),
                Map.entry(15, 13),
                Map.entry(16, 13),
                Map.entry(19, 8),
                Map.entry(21, 11),
                Map.entry(23, 15),
                Map.entry(25, 16),
                Map.entry(26, 2),
                Map.entry(28, 18));
        Set<Integer> arguable = Set.of(5, 6, 17, 20);
        Alignment alignment = Alignment.of(read(files.get(1)), read(files.getFirst()), Alignment.CONVINCING);
        List<Pair> judged = alignment.pairs().stream()
                .filter(pair -> !arguable.contains(pair.childRow()))
                .toList();
        long hits = judged.stream()
                .filter(pair -> Integer.valueOf(pair.parentRow()).equals(right.get(pair.childRow())))
                .count();
        assertThat((double) hits / judged.size()).as("precision").isGreaterThanOrEqualTo(0.85);
        assertThat((double) hits / right.size()).as("recall").isGreaterThanOrEqualTo(0.75);
    }

    private static Alignment of(String rows) {
        return Alignment.of(plan(rows), PARENT, Alignment.CONVINCING);
    }

    private static Map<Integer, Integer> parents(Alignment alignment) {
        return alignment.pairs().stream().collect(Collectors.toMap(Pair::childRow, Pair::parentRow));
    }

    private static ReadDocument plan(String rows) {
        return Documents.html("<p>План мероприятий</p>"
                + Documents.table(
                        "№|Мероприятие|Срок|Ответственные\n" + rows.strip().indent(0)));
    }

    private static ReadDocument read(Path file) {
        return Reading.read(new DocumentReader().read(file), "plan");
    }
}
