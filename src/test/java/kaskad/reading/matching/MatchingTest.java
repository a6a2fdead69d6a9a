package kaskad.reading.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.reading.executors.ExecutorReader;
import kaskad.reading.matching.MatchOutcome.EverySchool;
import kaskad.reading.matching.MatchOutcome.External;
import kaskad.reading.matching.MatchOutcome.Organisations;
import kaskad.reading.matching.MatchOutcome.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Candidate OFFICE =
            one("Управление образования администрации Заозёрного района", "authority", null, "УО");
    private static final Candidate CENTRE =
            one("МАУ «Информационно-методический центр»", "centre", null, "ИМЦ", "МАУ ИМЦ");
    private static final Candidate FOUR = one("МБОУ «Средняя общеобразовательная школа № 4»", "school", 4);
    private static final Candidate SIXTEEN = one("МАОУ СОШ № 16", "school", 16);
    private static final Candidate LYCEUM = one("МАОУ лицей № 4", "school", 104, "лицей 4");
    private static final Candidate SPROUT = one("МАОУ «Школа «Росток»", "school", null, "«Росток»");
    private final Matching matching =
            new Matching(List.of(OFFICE, CENTRE, FOUR, SIXTEEN, LYCEUM, SPROUT), Map.of("Центр", "МАУ ИМЦ"));

    @Test
    void findsByNameAbbreviationCaseAndQuotes() {
        assertThat(found("УО")).containsExactly(OFFICE);
        assertThat(found("Управлению образования администрации Заозёрного района"))
                .containsExactly(OFFICE);
        assertThat(found("ИМЦ")).containsExactly(CENTRE);
        assertThat(found("муниципальное автономное учреждение «Информационно-методический центр»"))
                .containsExactly(CENTRE);
        assertThat(found("МБОУ «Росток»")).containsExactly(SPROUT);
        assertThat(found("Центр")).containsExactly(CENTRE);
    }

    @Test
    void givesEachSchoolOfAListOfNumbers() {
        assertThat(found("СОШ № 4, 16")).containsExactly(FOUR, SIXTEEN);
        assertThat(found("Руководители МБОУ СОШ № 4, МАОУ СОШ № 16, МАОУ «Росток»"))
                .containsExactly(FOUR, SIXTEEN, SPROUT);
        assertThat(((Organisations) match("СОШ № 4, 99")).unmatched()).containsExactly("СОШ № 99");
    }

    @Test
    void findsTheBodyOfAPost() {
        assertThat(found("Начальнику управления образования")).containsExactly(OFFICE);
        assertThat(found("Директору МАОУ СОШ № 16 (Ветрова А.Б.)")).containsExactly(SIXTEEN);
    }

    @Test
    void readsGroupsOfSchools() {
        for (String wording : List.of(
                "Руководители ОО",
                "ООУ",
                "школы района",
                "Руководителям муниципальных общеобразовательных организаций",
                "Директора школ",
                "образовательные организации")) {
            assertThat(match(wording)).as(wording).isInstanceOf(EverySchool.class);
        }
    }

    @Test
    void staysUnsureRatherThanWrong() {
        for (String wording : List.of(
                "Директор",
                "руководители ОО с низкими результатами",
                "завуч",
                "все",
                "Директор школы",
                "МБОУ СОШ № 7")) {
            assertThat(match(wording)).as(wording).isInstanceOf(Unknown.class);
        }
        assertThat(((Unknown) match("Методический центр")).suggestions())
                .extracting(Match::candidate)
                .contains(CENTRE);
    }

    @Test
    void saysWhy() {
        assertThat(reason("МБОУ «Средняя общеобразовательная школа № 4»")).isEqualTo(MatchReason.FULL_NAME);
        assertThat(reason("МАУ ИМЦ")).isEqualTo(MatchReason.OTHER_NAME);
        assertThat(reason("Центру")).isEqualTo(MatchReason.DOCUMENT_ABBREVIATION);
        assertThat(reason("школе № 16")).isEqualTo(MatchReason.NUMBER_AND_KIND);
        assertThat(reason("Управление образования администрации")).isEqualTo(MatchReason.BEGINNING);
        assertThat(reason("школа «Росток»")).isEqualTo(MatchReason.WITHOUT_LEGAL_FORM);
    }

    @Test
    void takesTheSameNumberOfAnotherSortForNobody() {
        for (String wording : List.of(
                "Музыкальная школа № 16",
                "Пожарно-спасательная часть № 16",
                "Детский сад № 16",
                "МАОУ ООШ № 16 г. Дальнего",
                "ЧОУ СОШ № 16",
                "Детский сад «Росток»",
                "ООО «Росток»",
                "Управление образования Лугового района")) {
            assertThat(match(wording)).as(wording).isInstanceOf(Unknown.class);
        }
    }

    @Test
    void asksWhereSeveralFit() {
        Candidate near = one("МБОУ СОШ № 5 с. Заречное", "school", 5);
        Candidate far = one("МБОУ СОШ № 5 с. Луговое", "school", 5);
        Matching both = new Matching(List.of(near, far), Map.of());
        assertThat(both.match(ExecutorReader.read("СОШ № 5").getFirst()))
                .isEqualTo(new Unknown(
                        List.of(new Match(near, MatchReason.SEVERAL), new Match(far, MatchReason.SEVERAL))));
        assertThat(both.match(ExecutorReader.read("СОШ № 5 с. Луговое").getFirst()))
                .isEqualTo(new Organisations(List.of(new Match(far, MatchReason.NUMBER_AND_KIND)), List.of()));
    }

    @Test
    void readsGroupsByTheShortNamesOfTheDocument() {
        Map<String, String> explained =
                Map.of("Учреждения", "общеобразовательные организации", "ОО", "общественные объединения");
        Matching own = new Matching(List.of(OFFICE), explained);
        assertThat(own.match(ExecutorReader.read("Руководителям Учреждений").getFirst()))
                .isInstanceOf(EverySchool.class);
        assertThat(own.match(ExecutorReader.read("Руководители ОО").getFirst())).isInstanceOf(Unknown.class);
    }

    private MatchReason reason(String raw) {
        return ((Organisations) match(raw)).matches().getFirst().reason();
    }

    @Test
    void keepsAgreedOnesOutside() {
        assertThat(match("вузы (по согласованию)")).isInstanceOf(External.class);
    }

    private MatchOutcome match(String raw) {
        return matching.match(ExecutorReader.read(raw).getFirst());
    }

    private List<Candidate> found(String raw) {
        MatchOutcome outcome = match(raw);
        assertThat(outcome).as(raw).isInstanceOf(Organisations.class);
        return ((Organisations) outcome)
                .matches().stream().map(Match::candidate).toList();
    }

    private static Candidate one(String name, String kind, @Nullable Integer number, String... names) {
        return new Candidate(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, List.of(names), kind, number);
    }
}
