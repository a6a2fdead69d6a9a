package kaskad.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.kernel.Slice;
import kaskad.organisations.Scopes;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of the register of acts. */
@Repository
public class ActQueries {
    /** Where a slice goes on: the day and the id of the last line. */
    private static final Pattern KEY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([0-9a-f-]{36})");

    /** Lines of one slice of the list. */
    public static final int PAGE = 50;

    static final String LIST = ActVisibility.in("""
            select a.id, o.short_name, a.kind, a.issuer, a.number, a.date, a.title, a.attachment_id is not null as file,
                (select count(*) from documents.clause c where c.act_id = a.id) as clauses,
                case when a.released_at is not null then 'released' when a.controlled_at is not null then 'open'
                    else 'none' end as control,
                (select count(*) from documents.acknowledgement q where q.act_id = a.id) as readers,
                (select count(*) from documents.acknowledgement q where q.act_id = a.id and q.read_at is not null)
                    as read,
                exists (select 1 from documents.acknowledgement q
                    where q.act_id = a.id and q.read_at is null
                        and q.organisation_id = any(cast(:offices as uuid[]))) as unread
            from documents.act a join organisations.organisation o on o.id = a.organisation_id
            where {visible a}
                and (cast(:words as text) is null
                    or strpos(lower(concat_ws(' ', a.kind, a.issuer, a.number, a.title)), lower(cast(:words as text))) > 0
                    or exists (select 1 from documents.registration r
                        where r.act_id = a.id and strpos(lower(r.number), lower(cast(:words as text))) > 0
                            and {scope r}))
                and (cast(:kind as text) is null or lower(a.kind) = lower(:kind))
                and (cast(:year as int) is null or extract(year from a.date) = :year)
                and (cast(:control as text) is null
                    or cast(:control as text) = 'OPEN' and a.controlled_at is not null and a.released_at is null
                    or cast(:control as text) = 'RELEASED' and a.released_at is not null
                    or cast(:control as text) = 'UNREAD' and exists (select 1 from documents.acknowledgement q
                        where q.act_id = a.id and q.read_at is null
                            and q.organisation_id = any(cast(:offices as uuid[]))))
                and (cast(:afterId as uuid) is null
                    or (coalesce(a.date, date '0001-01-01'), a.id) < (cast(:afterDate as date), cast(:afterId as uuid)))
            order by coalesce(a.date, date '0001-01-01') desc, a.id desc
            limit :limit
            """);
    static final String KINDS = ActVisibility.in("""
            select distinct lower(a.kind) as kind from documents.act a where {visible a} order by 1
            """);
    static final String FIND = ActVisibility.in("""
            select a.id, a.region_id, a.municipality_id, a.organisation_id, o.short_name, a.kind, a.issuer, a.number,
                a.date, a.title, a.control_post, a.control_person, a.signatory_post, a.signatory_person,
                a.attachment_id, a.created_at, a.preamble, a.controlled_at, a.controlled_by, a.released_at, a.released_by,
                a.release_note, a.filed
            from documents.act a join organisations.organisation o on o.id = a.organisation_id
            where a.id = :id and {visible a}
            """);
    static final String REGISTERED = Scopes.in("""
            select a.id from documents.act a
            where a.organisation_id = :organisation and lower(a.number) = lower(:number) and a.date = :date
                and {scope a}
            order by a.id
            limit 1
            """);
    static final String OF_FILE = Scopes.in("""
            select a.id from documents.act a
            where a.attachment_id = :file and {scope a}
            order by a.id
            limit 1
            """);
    static final String CLAUSES = ActVisibility.in("""
            select c.id, c.number, c.text, c.addressees, c.deadline_raw, c.deadline_kind, c.deadline_norm
            from documents.clause c join documents.act a on a.id = c.act_id
            where c.act_id = :id and {visible a}
            order by c.position
            """);
    static final String MEMBERS = ActVisibility.in("""
            select m.title, m.person, m.post
            from documents.group_member m join documents.act a on a.id = m.act_id
            where m.act_id = :id and {visible a}
            order by m.position
            """);

    private final JdbcClient jdbc;
    private final DeadlineColumns deadlines;

    ActQueries(JdbcClient jdbc, DeadlineColumns deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    /** The act that was read from a file. */
    Optional<UUID> ofFile(Scope scope, UUID file) {
        return jdbc.sql(OF_FILE)
                .params(Scopes.parameters(scope))
                .param("file", file)
                .query(UUID.class)
                .optional();
    }

    /** The first act of an organisation with this number and day. */
    Optional<UUID> registered(Scope scope, UUID organisation, String number, LocalDate date) {
        return jdbc.sql(REGISTERED)
                .params(Scopes.parameters(scope))
                .param("organisation", organisation)
                .param("number", number.strip())
                .param("date", date)
                .query(UUID.class)
                .optional();
    }

    /** Acts that {@code scope} sees, the newest first; {@code offices}, for which the reader acknowledges acts. */
    public Slice<ActRow> list(Scope scope, Set<UUID> offices, ActFilter filter, @Nullable String after) {
        Matcher key = KEY.matcher(after == null ? "" : after);
        boolean on = key.matches();
        List<ActRow> rows = jdbc.sql(LIST)
                .params(Scopes.parameters(scope))
                .param("offices", offices.toArray(UUID[]::new))
                .param("words", given(filter.words()))
                .param("kind", given(filter.kind()))
                .param("year", filter.year())
                .param("control", filter.control() == null ? null : filter.control().name())
                .param("afterDate", on ? key.group(1) : null)
                .param("afterId", on ? key.group(2) : null)
                .param("limit", PAGE + 1)
                .query(ActQueries::row)
                .list();
        return rows.size() <= PAGE ? new Slice<>(rows, null) : slice(rows.subList(0, PAGE));
    }

    /** How the acts that {@code scope} sees name themselves, in lower case. */
    public List<String> kinds(Scope scope) {
        return jdbc.sql(KINDS)
                .params(Scopes.parameters(scope))
                .query(String.class)
                .list();
    }

    private static @Nullable String given(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    public Optional<ActCard> find(Scope scope, UUID id) {
        List<ActCard.Clause> clauses = clauses(scope, id);
        List<ActCard.Member> members = members(scope, id);
        return jdbc.sql(FIND)
                .params(Scopes.parameters(scope))
                .param("id", id)
                .query((row, n) -> card(row, clauses, members))
                .optional();
    }

    private List<ActCard.Clause> clauses(Scope scope, UUID id) {
        return jdbc.sql(CLAUSES)
                .params(Scopes.parameters(scope))
                .param("id", id)
                .query((row, n) -> new ActCard.Clause(
                        row.getObject("id", UUID.class),
                        row.getString("number"), row.getString("text"), row.getString("addressees"), deadline(row)))
                .list();
    }

    private List<ActCard.Member> members(Scope scope, UUID id) {
        return jdbc.sql(MEMBERS)
                .params(Scopes.parameters(scope))
                .param("id", id)
                .query((row, n) ->
                        new ActCard.Member(row.getString("title"), row.getString("person"), row.getString("post")))
                .list();
    }

    private static Slice<ActRow> slice(List<ActRow> rows) {
        ActRow last = rows.getLast();
        LocalDate date = last.date();
        return new Slice<>(rows, (date == null ? "0001-01-01" : date) + "_" + last.id());
    }

    private static ActRow row(ResultSet row, int n) throws SQLException {
        return new ActRow(
                row.getObject("id", UUID.class),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("issuer"),
                row.getString("number"),
                row.getObject("date", LocalDate.class),
                row.getString("title"),
                row.getInt("clauses"),
                row.getBoolean("file"),
                ActRow.State.valueOf(row.getString("control").toUpperCase(Locale.ROOT)),
                row.getInt("readers"),
                row.getInt("read"),
                row.getBoolean("unread"));
    }

    private static ActCard card(ResultSet row, List<ActCard.Clause> clauses, List<ActCard.Member> members)
            throws SQLException {
        return new ActCard(
                row.getObject("id", UUID.class),
                new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("issuer"),
                row.getString("number"),
                row.getObject("date", LocalDate.class),
                row.getString("title"),
                official(row, "control"),
                official(row, "signatory"),
                row.getObject("attachment_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("preamble"),
                control(row),
                clauses,
                members);
    }

    private @Nullable Deadline deadline(ResultSet row) throws SQLException {
        String kind = row.getString("deadline_kind");
        return kind == null
                ? null
                : deadlines.read(row.getString("deadline_raw"), kind, row.getString("deadline_norm"));
    }

    private static @Nullable ActControl control(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("controlled_at", OffsetDateTime.class);
        OffsetDateTime released = row.getObject("released_at", OffsetDateTime.class);
        return since == null
                ? null
                : new ActControl(
                        since.toInstant(),
                        row.getString("controlled_by"),
                        released == null ? null : released.toInstant(),
                        row.getString("released_by"),
                        row.getString("release_note"),
                        row.getString("filed"));
    }

    private static @Nullable Official official(ResultSet row, String prefix) throws SQLException {
        String post = row.getString(prefix + "_post");
        String person = row.getString(prefix + "_person");
        return post == null && person == null ? null : new Official(post, person);
    }
}
