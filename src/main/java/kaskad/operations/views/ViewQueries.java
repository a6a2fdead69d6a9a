package kaskad.operations.views;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.organisations.Unscoped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of saved views. */
@Repository
class ViewQueries {
    @Unscoped("one's own views and those that one's organisation shares; filters hold no content")
    static final String LIST = """
            select v.id, v.page, v.name, v.query, v.organisation_id is not null as shared,
                v.account_id = :account as mine, v.first and v.account_id = :account as first
            from operations.saved_view v
            where v.page = :page
                and (v.account_id = :account or v.organisation_id = any(cast(:organisations as uuid[])))
            order by v.account_id = :account desc, v.position, v.name
            """;

    private final JdbcClient jdbc;

    ViewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One's own first, in their order. */
    List<SavedView> list(UUID account, Set<UUID> organisations, String page) {
        return jdbc.sql(LIST)
                .param("account", account)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("page", page)
                .query((row, n) -> new SavedView(
                        row.getObject("id", UUID.class),
                        row.getString("page"),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("shared"),
                        row.getBoolean("mine"),
                        row.getBoolean("first")))
                .list();
    }
}
