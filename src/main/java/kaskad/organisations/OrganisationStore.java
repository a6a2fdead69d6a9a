package kaskad.organisations;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All write SQL of the register. */
@Repository
class OrganisationStore {
    static final String INSERT = """
            insert into organisations.organisation (id, parent_id, region_id, municipality_id, kind, type, name,
                short_name, number, rural, time_zone)
            values (:id, :parent, :region, :municipality, :kind, :type, :name, :shortName, :number, :rural, :zone)
            """;
    static final String INSERT_ALIAS = """
            insert into organisations.alias (id, organisation_id, text) values (:id, :organisation, :text)
            """;

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Organisation organisation) {
        jdbc.sql(INSERT)
                .param("id", organisation.id())
                .param("parent", organisation.parent())
                .param("region", organisation.place().region())
                .param("municipality", organisation.place().municipality())
                .param("kind", organisation.kind().word())
                .param("type", organisation.type().word())
                .param("name", organisation.name())
                .param("shortName", organisation.shortName())
                .param("number", organisation.number())
                .param("rural", organisation.rural())
                .param("zone", organisation.zone().getId())
                .update();
    }

    void insertAlias(UUID id, UUID organisation, String text) {
        jdbc.sql(INSERT_ALIAS)
                .param("id", id)
                .param("organisation", organisation)
                .param("text", text)
                .update();
    }
}
