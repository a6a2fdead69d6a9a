package kaskad.intake.batches;

import static kaskad.intake.batches.GivenFiles.file;
import static kaskad.intake.batches.GivenFiles.plan;
import static kaskad.intake.batches.GivenFiles.utf8;
import static kaskad.intake.batches.GivenFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.intake.batches.Outcome.What;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class BatchesTest {
    private static final byte[] PROGRAMME = {'M', 'Z', 0, 3};

    @Autowired
    private Region regions;

    @Autowired
    private Batches batches;

    @Autowired
    private BatchQueries queries;

    @Autowired
    private BatchWork work;

    @Autowired
    private Plans plans;

    @TempDir
    private Path folder;

    private Region.Built built;
    private Actor coordinator;

    @BeforeEach
    void region() {
        built = regions.build(2);
        coordinator = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
    }

    @Test
    void readsEveryDocumentOfAnArchiveAndSaysWhatCameOfEach() {
        UUID batch = upload(Map.of(
                "Хороший.html", utf8(plan("Провести занятия")),
                "Плохой.html", utf8(plan("Провести занятия").replace("До 1 июня 2035 года", "")),
                "Письмо.txt", utf8("Уважаемые коллеги!"),
                "игра.exe", PROGRAMME));
        await(() -> count(batch, What.READING) == 0);
        assertThat(outcomes(batch))
                .extracting(Outcome::fileName, Outcome::what)
                .containsExactlyInAnyOrder(
                        tuple("Хороший.html", What.CLEAN),
                        tuple("Плохой.html", What.ERRORS),
                        tuple("Письмо.txt", What.NO_PLAN),
                        tuple("игра.exe", What.LEFT_OUT));
    }

    @Test
    void givesASchoolWhatIsNamedAfterIt() {
        UUID batch = upload(Map.of(
                built.school().shortName() + "/План.html",
                utf8(plan("Провести занятия")),
                "Прочее.html",
                utf8(plan("Провести смотр"))));
        assertThat(outcomes(batch))
                .extracting(Outcome::organisation)
                .containsExactlyInAnyOrder(
                        built.school().shortName(), built.municipality().shortName());
    }

    @Test
    void acceptsWhatIsCleanAndTakesItAllBack() {
        UUID batch = upload(Map.of(
                "1.html", utf8(plan("Провести занятия")),
                "2.html", utf8(plan("Провести смотр")),
                "3.html", utf8(plan("Провести занятия").replace("До 1 июня 2035 года", ""))));
        await(() -> count(batch, What.READING) == 0);
        assertThat(work.accept(coordinator, batch)).isEqualTo(2);
        await(() -> work.progress(batch).orElseThrow().over());
        List<UUID> drafted = outcomes(batch).stream()
                .map(Outcome::plan)
                .filter(id -> id != null)
                .toList();
        assertThat(drafted)
                .hasSize(2)
                .allSatisfy(
                        id -> assertThat(plans.get(coordinator, new PlanId(id)).title())
                                .contains("план мероприятий"));
        assertThat(work.undo(coordinator, batch)).isEqualTo(2);
        await(() -> work.progress(batch).orElseThrow().over());
        assertThat(count(batch, What.CLEAN)).isEqualTo(2);
    }

    @Test
    void mendsWhatNeedsNoJudgementAndTakesItBack() {
        UUID batch = upload(Map.of(
                "1.html", utf8(plan("Пpoвести занятия")),
                "2.html", utf8(plan("Провести смотр"))));
        await(() -> count(batch, What.READING) == 0);
        assertThat(work.mend(coordinator, batch)).isEqualTo(1);
        await(() -> work.progress(batch).orElseThrow().over());
        assertThat(outcomes(batch)).allMatch(outcome -> outcome.mechanical() == 0);
        assertThat(work.unmend(coordinator, batch)).isEqualTo(1);
        await(() -> work.progress(batch).orElseThrow().over());
        assertThat(outcomes(batch))
                .filteredOn(outcome -> outcome.mechanical() > 0)
                .hasSize(1);
    }

    @Test
    void hidesABatchFromTheNeighbour() {
        UUID batch = upload(Map.of("1.html", utf8(plan("Провести занятия"))));
        Region.Built other = regions.build(built.region(), 1);
        Actor neighbour = regions.person(Role.COORDINATOR, other.centre(), other.municipality());
        assertThat(queries.outcomes(neighbour.scope(Permission.IMPORT), batch)).isEmpty();
        assertThatThrownBy(() -> batches.get(neighbour, batch)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> work.accept(neighbour, batch)).isInstanceOf(Refused.class);
    }

    private UUID upload(Map<String, byte[]> entries) {
        return batches.upload(
                coordinator,
                built.municipality().id(),
                List.of(file(folder, "планы.zip", zip(entries, StandardCharsets.UTF_8))));
    }

    private List<Outcome> outcomes(UUID batch) {
        return queries.outcomes(coordinator.scope(Permission.IMPORT), batch);
    }

    private long count(UUID batch, What what) {
        return outcomes(batch).stream()
                .filter(outcome -> outcome.what() == what)
                .count();
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not done within a minute");
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
