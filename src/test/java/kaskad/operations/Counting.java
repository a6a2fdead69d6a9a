package kaskad.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.ui.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An operation for tests: a row a step. What is to happen within a step is hung on it beforehand. */
@Component
public class Counting implements OperationHandler {
    private static final String TABLE =
            "create table if not exists public.counted (operation uuid not null, step int not null)";

    private final JdbcClient jdbc;
    private final Map<UUID, Consumer<OperationRun>> within = new ConcurrentHashMap<>();

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(TABLE).update();
    }

    /** How many rows, and by what name the test hangs something on the steps. */
    record Parameters(int steps, UUID name) {}

    public static NewOperation of(Place place, int steps, UUID name) {
        return new NewOperation("test.counting", Sentence.of("operations.title"), place, new Parameters(steps, name));
    }

    void within(UUID name, Consumer<OperationRun> deed) {
        within.put(name, deed);
    }

    List<Integer> rows(UUID operation) {
        return jdbc.sql("select step from public.counted where operation = :id order by step")
                .param("id", operation)
                .query(Integer.class)
                .list();
    }

    @Override
    public String kind() {
        return "test.counting";
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT;
    }

    @Override
    public Step run(OperationRun run) {
        Parameters parameters = run.parameters(Parameters.class);
        int step = run.checkpoint().map(Integer::parseInt).orElse(0) + 1;
        jdbc.sql("insert into public.counted values (:id, :step)")
                .param("id", run.id())
                .param("step", step)
                .update();
        run.progress(step, parameters.steps());
        within.getOrDefault(parameters.name(), nothing -> {}).accept(run);
        return step < parameters.steps()
                ? new Step.Next(Integer.toString(step))
                : new Step.Done(Map.of("operations.progress", (long) step));
    }

    @Override
    public Optional<Instant> undoUntil(Operation operation) {
        return Optional.of(operation.createdAt().plusSeconds(3600));
    }

    @Override
    public Step undo(OperationRun run) {
        jdbc.sql("delete from public.counted where operation = :id")
                .param("id", run.id())
                .update();
        return new Step.Done(Map.of());
    }
}
