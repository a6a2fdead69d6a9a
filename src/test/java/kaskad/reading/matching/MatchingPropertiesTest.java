package kaskad.reading.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import kaskad.reading.executors.ExecutorReader;
import kaskad.reading.matching.MatchOutcome.Organisations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names of a made-up register, declined, shortened and noised, find their own organisation or nobody. */
class MatchingPropertiesTest {
    private static final int NAMES = 1500;
    private static final long SEED = 20260101;

    /** A sort of institution: nominative, dative, initialism. */
    private record Kind(String nominative, String dative, String initials) {}

    /** One organisation by its parts. */
    private record Known(
            Kind kind,
            @Nullable Integer number,
            @Nullable String own,
            @Nullable String honour) {
        String name(boolean dative, boolean initials) {
            String noun = initials ? kind.initials() : dative ? kind.dative() : kind.nominative();
            String name = noun + (number == null ? "" : " № " + number);
            return own == null ? name : name + " «" + own + "»";
        }

        Candidate candidate() {
            String full = "Муниципальное бюджетное общеобразовательное учреждение " + name(false, false)
                    + (honour == null ? "" : " имени " + honour);
            return new Candidate(
                    UUID.nameUUIDFromBytes(full.getBytes(StandardCharsets.UTF_8)),
                    full,
                    List.of("МБОУ " + name(false, true)),
                    "school",
                    number);
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("средняя общеобразовательная школа", "средней общеобразовательной школе", "СОШ"),
            new Kind("основная общеобразовательная школа", "основной общеобразовательной школе", "ООШ"),
            new Kind("гимназия", "гимназии", "гимназия"),
            new Kind("лицей", "лицею", "лицей"),
            new Kind("детский сад", "детскому саду", "детский сад"),
            new Kind("детская музыкальная школа", "детской музыкальной школе", "ДМШ"),
            new Kind("школа-интернат", "школе-интернату", "школа-интернат"));
    private static final List<String> OWN = List.of("Росток", "Искра", "Луч", "Радуга", "Заря", "Планета", "Гармония");
    private static final List<String> HONOURS = List.of("П.И. Ладогина", "А.С. Лугового", "Н.П. Брагиной");
    private static final List<String> FORMS =
            List.of("", "МБОУ ", "МАОУ ", "МОУ ", "Муниципальное автономное общеобразовательное учреждение ");

    @Test
    void findsItsOwnOrganisationOrNobody() {
        Random random = new Random(SEED);
        List<Known> known = register(random, 300);
        Matching matching = new Matching(known.stream().map(Known::candidate).toList(), Map.of());
        int found = 0;
        for (int round = 0; round < NAMES; round++) {
            Known one = known.get(random.nextInt(known.size()));
            String wording = wording(one, random);
            MatchOutcome outcome = matching.match(ExecutorReader.read(wording).getFirst());
            if (outcome instanceof Organisations organisations) {
                assertThat(organisations.matches())
                        .as(wording)
                        .extracting(match -> match.candidate().name())
                        .containsExactly(one.candidate().name());
                found++;
            }
        }
        assertThat(found).isGreaterThan(NAMES * 9 / 10);
    }

    @Test
    void takesNoOtherForAnOrganisationThatTheRegisterLacks() {
        Random random = new Random(SEED);
        List<Known> known = register(random, 300);
        Matching matching = new Matching(
                known.subList(0, 150).stream().map(Known::candidate).toList(), Map.of());
        for (int round = 0; round < NAMES; round++) {
            String wording = wording(known.get(150 + random.nextInt(150)), random);
            assertThat(matching.match(ExecutorReader.read(wording).getFirst()))
                    .as(wording)
                    .isNotInstanceOf(Organisations.class);
        }
    }

    @Test
    void matchesALongPlanWithALargeRegisterAtOnce() {
        Random random = new Random(SEED);
        List<Candidate> register = IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> new Known(KINDS.get(number % KINDS.size()), number, null, null).candidate())
                .toList();
        List<String> wordings = IntStream.range(0, 200)
                .mapToObj(row -> "МБОУ СОШ № " + (1 + random.nextInt(1000)) + ", отдел культуры района " + row)
                .toList();
        // the thread's own time: the machine may be busy with other tests
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Matching matching = new Matching(register, Map.of());
        wordings.forEach(wording -> ExecutorReader.read(wording).forEach(matching::match));
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(3));
    }

    private static List<Known> register(Random random, int size) {
        List<Known> known = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            Kind kind = KINDS.get(at % KINDS.size());
            int number = 1 + at / KINDS.size();
            String own = random.nextInt(3) == 0 ? OWN.get(random.nextInt(OWN.size())) : null;
            String honour = random.nextInt(4) == 0 ? HONOURS.get(random.nextInt(HONOURS.size())) : null;
            known.add(new Known(kind, number, own, honour));
        }
        return known;
    }

    private static String wording(Known one, Random random) {
        String name = one.name(random.nextBoolean(), random.nextInt(3) == 0);
        String honour = one.honour() != null && random.nextBoolean() ? " им. " + one.honour() : "";
        String whole = FORMS.get(random.nextInt(FORMS.size())) + name + honour;
        return noised(whole, random);
    }

    private static String noised(String name, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> name.replace("№ ", "№");
            case 1 -> name.replace('«', '"').replace('»', '"');
            case 2 -> name.replace(" ", "  ");
            case 3 -> name.replaceFirst(" ", "\n");
            case 4 -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
            case 5 -> "Директору " + name;
            default -> name;
        };
    }
}
