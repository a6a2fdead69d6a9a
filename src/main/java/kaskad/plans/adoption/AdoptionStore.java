package kaskad.plans.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Ids;
import kaskad.kernel.Place;
import kaskad.plans.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All write SQL of adoptions, and of the mark that a measure asks for one. */
@Repository
class AdoptionStore {
    static final String INSERT = """
            insert into plans.adoption (id, parent_plan_id, region_id, municipality_id, organisation_id, kind, number, date,
                attachment_id, plan_id, registered_by, registered_at)
            values (:id, :parent, :region, :municipality, :organisation, :kind, :number, :date, :attachment, :plan, :by, :at)
            on conflict (parent_plan_id, organisation_id) do nothing
            """;
    static final String UPDATE = """
            update plans.adoption
            set kind = :kind, number = :number, date = :date, attachment_id = coalesce(:attachment, attachment_id),
                registered_by = :by, registered_at = :at, version = version + 1
            where parent_plan_id = :parent and organisation_id = :organisation and version = :version
            """;
    static final String ID = """
            select id from plans.adoption where parent_plan_id = :parent and organisation_id = :organisation
            """;
    static final String OWN = """
            select p.parent_id, p.region_id, p.municipality_id, p.organisation_id, a.kind, a.number, a.date, a.attachment_id
            from plans.plan p join documents.act a on a.id = p.act_id
            where p.id = :plan and p.parent_id is not null and p.state = 'approved'
            """;
    static final String ASKING = """
            select id from plans.measure
            where plan_id = :plan and adoption = 'asked' and withdrawn_in is null
            order by position
            """;
    static final String MARK = """
            update plans.measure
            set adoption = case when id = any(cast(:asking as uuid[])) then 'asked' else 'none' end, version = version + 1
            where plan_id = :plan and withdrawn_in is null
                and adoption <> case when id = any(cast(:asking as uuid[])) then 'asked' else 'none' end
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AdoptionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is kept of an adoption. */
    record Row(
            PlanId parent,
            Place place,
            String kind,
            String number,
            LocalDate date,
            @Nullable UUID attachment,
            @Nullable PlanId plan) {}

    /** Empty where this organisation has one already. */
    Optional<UUID> insert(UUID by, Row row) {
        UUID id = Ids.next(clock);
        int inserted = with(jdbc.sql(INSERT), by, row)
                .param("id", id)
                .param("region", row.place().region())
                .param("municipality", row.place().municipality())
                .param("plan", row.plan() == null ? null : row.plan().value())
                .update();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Empty where it has another version by now. */
    Optional<UUID> update(UUID by, Row row, int version) {
        return with(jdbc.sql(UPDATE), by, row).param("version", version).update() == 1
                ? jdbc.sql(ID)
                        .param("parent", row.parent().value())
                        .param("organisation", row.place().organisation())
                        .query(UUID.class)
                        .optional()
                : Optional.empty();
    }

    private JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, UUID by, Row row) {
        return statement
                .param("parent", row.parent().value())
                .param("organisation", row.place().organisation())
                .param("kind", row.kind())
                .param("number", row.number())
                .param("date", row.date())
                .param("attachment", row.attachment())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** What an approved plan that names its parent says of itself. */
    Optional<Row> own(PlanId plan) {
        return jdbc.sql(OWN)
                .param("plan", plan.value())
                .query((row, n) -> new Row(
                        new PlanId(row.getObject("parent_id", UUID.class)),
                        new Place(
                                row.getObject("region_id", UUID.class),
                                row.getObject("municipality_id", UUID.class),
                                row.getObject("organisation_id", UUID.class)),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getObject("date", LocalDate.class),
                        row.getObject("attachment_id", UUID.class),
                        plan))
                .optional();
    }

    List<UUID> asking(PlanId plan) {
        return jdbc.sql(ASKING).param("plan", plan.value()).query(UUID.class).list();
    }

    /** Marks exactly these measures of a plan; gives how many changed. */
    int mark(PlanId plan, Collection<UUID> asking) {
        return jdbc.sql(MARK)
                .param("plan", plan.value())
                .param("asking", asking.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .update();
    }
}
