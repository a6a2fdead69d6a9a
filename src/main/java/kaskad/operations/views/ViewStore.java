package kaskad.operations.views;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All write SQL of saved views. */
@Repository
class ViewStore {
    static final String SAVE = """
            insert into operations.saved_view (id, account_id, organisation_id, page, name, query, first, position)
            select :id, :account, :organisation, :page, :name, :query, :first, coalesce(max(v.position) + 1, 0)
            from operations.saved_view v where v.account_id = :account and v.page = :page
            on conflict (account_id, page, name) do update
            set query = excluded.query, organisation_id = excluded.organisation_id, first = excluded.first
            """;
    static final String NONE_FIRST = """
            update operations.saved_view set first = false where account_id = :account and page = :page and first
            """;
    static final String REMOVE = """
            delete from operations.saved_view where id = :id and account_id = :account
            """;

    private final JdbcClient jdbc;

    ViewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(UUID id, UUID account, @Nullable UUID organisation, NewView given) {
        if (given.first()) {
            jdbc.sql(NONE_FIRST)
                    .param("account", account)
                    .param("page", given.page())
                    .update();
        }
        jdbc.sql(SAVE)
                .param("id", id)
                .param("account", account)
                .param("organisation", organisation)
                .param("page", given.page())
                .param("name", given.name())
                .param("query", given.query())
                .param("first", given.first())
                .update();
    }

    boolean remove(UUID id, UUID account) {
        return jdbc.sql(REMOVE).param("id", id).param("account", account).update() == 1;
    }
}
