package kaskad.organisations;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kaskad.kernel.Scope;

/**
 * The wall between organisations: turns an actor's scope into the one SQL predicate that every query takes.
 *
 * <p>A statement writes {@code {scope o}} where its table {@code o} has region_id, municipality_id and organisation_id;
 * {@link #in} expands it, and the caller binds {@link #parameters}.
 */
public final class Scopes {
    private static final Pattern MARK = Pattern.compile("\\{scope (\\w+)}");
    private static final String PREDICATE = "(:scope_nation or $1.region_id = any(cast(:scope_regions as uuid[]))"
            + " or $1.municipality_id = any(cast(:scope_municipalities as uuid[]))"
            + " or $1.organisation_id = any(cast(:scope_organisations as uuid[])))";

    private Scopes() {}

    /** {@code sql} with each {@code {scope alias}} expanded to the predicate over that alias. */
    public static String in(String sql) {
        return MARK.matcher(sql).replaceAll(PREDICATE);
    }

    /** The predicate's parameters for {@code scope}. */
    public static Map<String, Object> parameters(Scope scope) {
        return Map.of(
                "scope_nation", scope.nation(),
                "scope_regions", array(scope.regions()),
                "scope_municipalities", array(scope.municipalities()),
                "scope_organisations", array(scope.organisations()));
    }

    /** A typed array, so that the planner sees its values. */
    private static UUID[] array(Set<UUID> ids) {
        return ids.stream().sorted().toArray(UUID[]::new);
    }
}
