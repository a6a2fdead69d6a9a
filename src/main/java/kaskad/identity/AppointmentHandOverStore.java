package kaskad.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends appointments at organisations that are no more and repeats them at their heirs. */
@Repository
class AppointmentHandOverStore {
    static final String IN_FORCE = """
            select a.id from identity.appointment a
            where a.organisation_id = any(cast(:organisations as uuid[])) and a.valid_until is null
            """;
    static final String REPEAT = """
            insert into identity.appointment (id, account_id, role, organisation_id, valid_from, act)
            select :id, a.account_id, a.role, :heir, greatest(a.valid_from, cast(:day as date)), :act
            from identity.appointment a where a.id = :appointment
            """;
    static final String REPEAT_SCOPE = """
            insert into identity.appointment_scope (appointment_id, organisation_id)
            select cast(:id as uuid), s.organisation_id from identity.appointment_scope s where s.appointment_id = :appointment
            union
            select cast(:id as uuid), cast(:heir as uuid)
            """;
    static final String END = """
            update identity.appointment set valid_until = greatest(valid_from, cast(:day as date) - 1)
            where id = any(cast(:ids as uuid[]))
            """;
    static final String REOPEN = """
            update identity.appointment set valid_until = null where id = any(cast(:ids as uuid[]))
            """;
    static final String FORGET_SCOPE = """
            delete from identity.appointment_scope where appointment_id = any(cast(:ids as uuid[]))
            """;
    static final String FORGET = "delete from identity.appointment where id = any(cast(:ids as uuid[]))";

    private final JdbcClient jdbc;

    AppointmentHandOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appointments at {@code organisations} that last until further notice. */
    List<UUID> inForce(Collection<UUID> organisations) {
        return jdbc.sql(IN_FORCE)
                .param("organisations", array(organisations))
                .query(UUID.class)
                .list();
    }

    /** The same appointment at the heir, over what it was over and over the heir. */
    void repeat(UUID appointment, UUID id, UUID heir, LocalDate day, String act) {
        jdbc.sql(REPEAT)
                .param("id", id)
                .param("appointment", appointment)
                .param("heir", heir)
                .param("day", day)
                .param("act", act)
                .update();
        jdbc.sql(REPEAT_SCOPE)
                .param("id", id)
                .param("appointment", appointment)
                .param("heir", heir)
                .update();
    }

    void end(Collection<UUID> appointments, LocalDate day) {
        jdbc.sql(END).param("ids", array(appointments)).param("day", day).update();
    }

    void reopen(Collection<UUID> appointments) {
        jdbc.sql(REOPEN).param("ids", array(appointments)).update();
    }

    void forget(Collection<UUID> appointments) {
        jdbc.sql(FORGET_SCOPE).param("ids", array(appointments)).update();
        jdbc.sql(FORGET).param("ids", array(appointments)).update();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
