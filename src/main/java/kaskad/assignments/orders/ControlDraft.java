package kaskad.assignments.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kaskad.documents.ActCard;
import kaskad.documents.DeadlineColumns;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.reading.deadlines.Occurrence;
import org.jspecify.annotations.Nullable;

/** A putting under control worked out to the rows: duties, parties, dates, offers. */
record ControlDraft(
        List<Map<String, @Nullable Object>> duties,
        List<ControlStore.Party> parties,
        List<ControlStore.Dated> dates,
        List<OfferStore.Row> offers,
        List<UUID> linked) {

    /** {@code shared}: the duties that measures have already; {@code ids}, where new identifiers come from. */
    static ControlDraft of(ControlSheet sheet, Map<UUID, UUID> shared, ControlDates policy, Supplier<UUID> ids) {
        ControlDraft draft = new ControlDraft(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<UUID> measures = new HashSet<>();
        for (ControlLine line : sheet.lines()) {
            Pair pair = line.pair();
            if (line.treatment() == Treatment.NONE || line.bodies().isEmpty() && pair == null) {
                continue;
            }
            if (pair != null && !measures.add(pair.measure().id())) {
                throw new Refused(new OrderRefusal.MeasureTaken(pair.measure().number()));
            }
            UUID duty = pair == null
                    ? ids.get()
                    : shared.getOrDefault(pair.measure().id(), pair.measure().id());
            draft.add(sheet.act(), line, duty, policy, ids);
        }
        return draft;
    }

    private void add(ActCard act, ControlLine line, UUID duty, ControlDates policy, Supplier<UUID> ids) {
        duties.add(row(act, line, duty));
        if (line.pair() != null) {
            linked.add(duty);
        }
        switch (line.treatment()) {
            case DUTY -> {
                for (Organisation body : line.bodies()) {
                    parties.add(new ControlStore.Party(
                            ids.get(), duty, body.id(), line.lead().contains(body), line.helps(body)));
                }
                dates.addAll(dates(duty, line.dates(), policy));
            }
            case OPT_IN ->
                line.bodies()
                        .forEach(body -> offers.add(new OfferStore.Row(
                                ids.get(), duty, body.id(), policy.answer(policy.of(line.deadline())))));
            case NONE -> {}
        }
    }

    static List<ControlStore.Dated> dates(UUID duty, List<Occurrence> occurrences, ControlDates policy) {
        return IntStream.range(0, occurrences.size())
                .mapToObj(i -> new ControlStore.Dated(
                        duty,
                        i + 1,
                        occurrences.get(i).opens(),
                        occurrences.get(i).due(),
                        occurrences.get(i).controlDate(),
                        occurrences.get(i).reportDue(),
                        policy.half(occurrences.get(i))))
                .toList();
    }

    /** The first date of each duty that a measure shares. */
    List<ControlStore.Dated> firsts() {
        return dates.stream()
                .filter(date -> date.position() == 1 && linked.contains(date.duty()))
                .toList();
    }

    private static Map<String, @Nullable Object> row(ActCard act, ControlLine line, UUID duty) {
        Pair pair = line.pair();
        String number = (act.protocol() ? "реш. " : "п. ") + line.clause().number();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", duty);
        row.put("kind", pair != null ? "measure" : act.protocol() ? "decision" : "clause");
        row.put("clause_id", line.clause().id());
        row.put("source", pair == null ? source(act) : pair.planTitle());
        row.put("section", "");
        row.put("number", pair == null ? number : pair.measure().number() + ", " + number);
        row.put("title", pair == null ? line.clause().title() : pair.measure().title());
        DeadlineColumns.put(row, line.deadline());
        row.put("executors_raw", line.clause().addressees());
        if (pair != null) {
            row.put("plan_id", pair.plan().value());
            row.put("section", pair.measure().sectionTitle());
            row.put("result", pair.measure().result());
            row.put("measure_id", pair.measure().id());
            row.put("measure_number", pair.measure().number());
            Map<String, @Nullable Object> deadline = new HashMap<>();
            DeadlineColumns.put(deadline, pair.measure().deadline());
            row.put("measure_raw", deadline.get("deadline_raw"));
            row.put("measure_kind", deadline.get("deadline_kind"));
            row.put("measure_norm", deadline.get("deadline_norm"));
        }
        return row;
    }

    private static String source(ActCard act) {
        String number = act.number() == null ? "" : " № " + act.number();
        String title = act.title() == null ? "" : " «" + act.title() + "»";
        return Objects.requireNonNull(act.kind()) + number + title;
    }
}
