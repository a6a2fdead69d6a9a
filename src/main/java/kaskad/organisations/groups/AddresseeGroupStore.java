package kaskad.organisations.groups;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.SchoolKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes groups. */
@Repository
class AddresseeGroupStore {
    static final String INSERT = """
            insert into organisations.addressee_group (id, region_id, municipality_id, organisation_id, title, note,
                listed, types, school_kinds, municipalities)
            values (:id, :region, :municipality, :organisation, :title, :note, :listed, :types, :kinds, :municipalities)
            """;
    static final String UPDATE = """
            update organisations.addressee_group
            set title = :title, note = :note, types = :types, school_kinds = :kinds, municipalities = :municipalities,
                version = version + 1
            where id = :id and version = :version and not closed
            """;
    static final String CLOSE = """
            update organisations.addressee_group set closed = true, version = version + 1
            where id = :id and version = :version and not closed
            """;
    static final String FORGET_TRAITS = "delete from organisations.addressee_group_attribute where group_id = :id";
    static final String INSERT_TRAITS = """
            insert into organisations.addressee_group_attribute (group_id, key, value)
            select :id, t.key, t.value from unnest(cast(:keys as text[]), cast(:values as text[])) as t(key, value)
            """;
    static final String INCLUDE = """
            insert into organisations.addressee_group_member (group_id, organisation_id)
            select :id, m.id from unnest(cast(:members as uuid[])) as m(id)
            on conflict do nothing
            """;
    static final String EXCLUDE = """
            delete from organisations.addressee_group_member where group_id = :id and organisation_id = :organisation
            """;

    private final JdbcClient jdbc;

    AddresseeGroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, Place place, GroupDraft draft) {
        GroupRule.Fitting rule = fitting(draft.rule());
        jdbc.sql(INSERT)
                .param("id", id)
                .param("region", place.region())
                .param("municipality", place.municipality())
                .param("organisation", place.organisation())
                .param("title", draft.title())
                .param("note", draft.note())
                .param("listed", draft.rule() instanceof GroupRule.Listed)
                .param("types", AddresseeGroupQueries.words(rule.types(), OrganisationType::word))
                .param("kinds", AddresseeGroupQueries.words(rule.schoolKinds(), SchoolKind::word))
                .param("municipalities", rule.municipalities().toArray(UUID[]::new))
                .update();
        insertTraits(id, rule);
    }

    /** Whether the group still had {@code version}. */
    boolean update(UUID id, int version, GroupDraft draft) {
        GroupRule.Fitting rule = fitting(draft.rule());
        boolean updated = jdbc.sql(UPDATE)
                        .param("id", id)
                        .param("version", version)
                        .param("title", draft.title())
                        .param("note", draft.note())
                        .param("types", AddresseeGroupQueries.words(rule.types(), OrganisationType::word))
                        .param("kinds", AddresseeGroupQueries.words(rule.schoolKinds(), SchoolKind::word))
                        .param("municipalities", rule.municipalities().toArray(UUID[]::new))
                        .update()
                == 1;
        if (updated) {
            jdbc.sql(FORGET_TRAITS).param("id", id).update();
            insertTraits(id, rule);
        }
        return updated;
    }

    boolean close(UUID id, int version) {
        return jdbc.sql(CLOSE).param("id", id).param("version", version).update() == 1;
    }

    /** How many of them were no members before. */
    int include(UUID id, Collection<UUID> members) {
        return jdbc.sql(INCLUDE)
                .param("id", id)
                .param("members", members.toArray(UUID[]::new))
                .update();
    }

    boolean exclude(UUID id, UUID organisation) {
        return jdbc.sql(EXCLUDE)
                        .param("id", id)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }

    private void insertTraits(UUID id, GroupRule.Fitting rule) {
        List<Trait> traits = List.copyOf(rule.traits());
        jdbc.sql(INSERT_TRAITS)
                .param("id", id)
                .param(
                        "keys",
                        AddresseeGroupQueries.words(traits, trait -> trait.key().word()))
                .param("values", AddresseeGroupQueries.words(traits, Trait::value))
                .update();
    }

    private static GroupRule.Fitting fitting(GroupRule rule) {
        return switch (rule) {
            case GroupRule.Fitting fitting -> fitting;
            case GroupRule.Listed _ -> new GroupRule.Fitting(Set.of(), Set.of(), Set.of(), Set.of());
        };
    }
}
