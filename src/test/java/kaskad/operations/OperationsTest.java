package kaskad.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.ui.Sentence;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KaskadTest
class OperationsTest {
    @Autowired
    private Region regions;

    @Autowired
    private Operations operations;

    @Autowired
    private OperationStore store;

    @Autowired
    private OperationWork work;

    @Autowired
    private Background background;

    @Autowired
    private Counting counting;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private final UUID name = UUID.randomUUID();
    private Region.Built region;
    private Actor coordinator;

    @BeforeEach
    void region() {
        region = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, region.authority(), region.municipality());
    }

    @Test
    void runsInTheBackgroundOnceTheTransactionIsOver() {
        UUID id = start(3);
        assertThat(await(id, state -> !state.moving())).isInstanceOf(OperationState.Done.class);
        assertThat(counting.rows(id)).containsExactly(1, 2, 3);
    }

    @Test
    void neverBeginsWhereTheTransactionIsRolledBack() {
        UUID id = transactions.execute(status -> {
            status.setRollbackOnly();
            return start(1);
        });
        assertThatRefused(() -> operations.get(coordinator, id), new OperationRefusal.NoSuchOperation(id));
    }

    @Test
    void showsItsProgressWhileItsStepIsOpen() {
        CountDownLatch shown = new CountDownLatch(1);
        counting.within(name, run -> waitFor(shown));
        UUID id = start(2);
        Operation seen = until(id, operation -> operation.done() == 1);
        assertThat(seen.total()).isEqualTo(2);
        assertThat(counting.rows(id)).isEmpty();
        shown.countDown();
        await(id, state -> !state.moving());
    }

    @Test
    void stopsWithTheSentenceOfARefusalAndIsTriedAgain() {
        counting.within(name, run -> {
            if (run.checkpoint().isPresent()) {
                throw new Refused(new OperationRefusal.NotUndoable());
            }
        });
        UUID id = start(2);
        OperationState stopped = await(id, state -> !state.moving());
        assertThat(stopped)
                .isInstanceOfSatisfying(
                        OperationState.Failed.class,
                        failed -> assertThat(failed.failure())
                                .isEqualTo(new OperationState.Failure.Refusal(
                                        Sentence.of("refusal.operations.NotUndoable"))));
        assertThat(counting.rows(id)).containsExactly(1);
        counting.within(name, run -> {});
        operations.retry(coordinator, id);
        await(id, state -> state instanceof OperationState.Done);
        assertThat(counting.rows(id)).containsExactly(1, 2);
    }

    @Test
    void givesAnIncidentNumberForWhatNobodyExpected() {
        counting.within(name, run -> {
            throw new IllegalStateException("broken on purpose");
        });
        UUID id = start(1);
        assertThat(await(id, state -> !state.moving()))
                .isInstanceOfSatisfying(
                        OperationState.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(OperationState.Failure.Incident.class));
        assertThat(counting.rows(id)).isEmpty();
    }

    @Test
    void goesOnByItselfWhereTheDatabaseWasGone() {
        AtomicInteger times = new AtomicInteger();
        counting.within(name, run -> {
            if (run.checkpoint().isPresent() && times.getAndIncrement() == 0) {
                throw new DataAccessResourceFailureException("connection lost on purpose");
            }
        });
        UUID id = start(3);
        await(id, state -> state instanceof OperationState.Done);
        assertThat(counting.rows(id)).containsExactly(1, 2, 3);
    }

    @Test
    void goesOnAfterItsLastCommittedStepWhenItsNodeWasKilled() {
        UUID id = killedAfterTheFirstStep();
        store.release();
        background.look();
        await(id, state -> state instanceof OperationState.Done);
        assertThat(counting.rows(id)).containsExactly(1, 2, 3);
    }

    @Test
    void rollsBackAStepThatAnotherNodeHasTakenOver() throws InterruptedException {
        CountDownLatch lost = new CountDownLatch(1);
        CountDownLatch open = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        counting.within(name, run -> {
            if (times.getAndIncrement() == 0) {
                open.countDown();
                waitFor(lost);
            }
        });
        UUID id = start(2);
        assertThat(open.await(20, TimeUnit.SECONDS)).isTrue();
        work.work(id, () -> false);
        lost.countDown();
        await(id, state -> state instanceof OperationState.Done);
        assertThat(counting.rows(id)).containsExactly(1, 2);
    }

    @Test
    void givesUpOnAStepThatKillsTheServerAgainAndAgain() {
        UUID id = killedAfterTheFirstStep();
        jdbc.sql("update operations.operation set tries = :most where id = :id")
                .param("most", OperationWork.MOST_TRIES)
                .param("id", id)
                .update();
        work.work(id, () -> false);
        assertThat(operations.get(coordinator, id).state()).isInstanceOf(OperationState.Failed.class);
    }

    @Test
    void isTakenBackOnce() {
        UUID id = start(2);
        await(id, state -> state instanceof OperationState.Done);
        operations.undo(coordinator, id);
        await(id, state -> state instanceof OperationState.Undone);
        assertThat(counting.rows(id)).isEmpty();
        assertThatRefused(() -> operations.undo(coordinator, id), new OperationRefusal.NotUndoable());
        assertThatRefused(() -> operations.retry(coordinator, id), new OperationRefusal.NotStopped());
    }

    @Test
    void isStartedOnlyWhereTheActorMay() {
        Actor observer = regions.person(Role.OBSERVER, region.authority(), region.municipality());
        assertThatRefused(
                () -> operations.start(
                        observer, Counting.of(region.municipality().place(), 1, name)),
                new OperationRefusal.NotYourOperation());
        assertThat(operations.list(observer, null).items()).isEmpty();
    }

    /** As a killed node leaves it: picked by a name that nobody has any more, the first step committed. */
    private UUID killedAfterTheFirstStep() {
        return transactions.execute(status -> {
            UUID id = start(3);
            jdbc.sql("update operations.operation set state = 'running', checkpoint = '1', version = 2 where id = :id")
                    .param("id", id)
                    .update();
            jdbc.sql("insert into public.counted values (:id, 1)")
                    .param("id", id)
                    .update();
            jdbc.sql("""
                            update operations.scheduled_task
                            set picked = true, picked_by = 'killed', last_heartbeat = now()
                            where task_instance like :id || '/%'
                            """).param("id", id.toString()).update();
            return id;
        });
    }

    private UUID start(int steps) {
        return operations.start(coordinator, Counting.of(region.municipality().place(), steps, name));
    }

    private OperationState await(UUID id, Predicate<OperationState> reached) {
        return until(id, operation -> reached.test(operation.state())).state();
    }

    private Operation until(UUID id, Predicate<Operation> reached) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Operation operation = operations.get(coordinator, id);
        while (!reached.test(operation)) {
            assertThat(System.nanoTime()).as(operation.toString()).isLessThan(end);
            waitFor(new CountDownLatch(1), 20);
            operation = operations.get(coordinator, id);
        }
        return operation;
    }

    private static void waitFor(CountDownLatch latch) {
        waitFor(latch, 20_000);
    }

    private static void waitFor(CountDownLatch latch, long milliseconds) {
        try {
            latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertThatRefused(ThrowingCallable deed, Object refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
