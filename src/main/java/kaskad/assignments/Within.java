package kaskad.assignments;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * The scope predicate for tables that grow large: where the scope is one region, one municipality or one organisation,
 * as it nearly always is, the same is said once more as an equality, which an index can follow.
 */
public final class Within {
    private static final Pattern MARK = Pattern.compile("\\{scope (\\w+)}");
    private static final String NARROW = "{scope $1}"
            + " and (cast(:only_region as uuid) is null or $1.region_id = cast(:only_region as uuid))"
            + " and (cast(:only_municipality as uuid) is null or $1.municipality_id = cast(:only_municipality as uuid))"
            + " and (cast(:only_organisation as uuid) is null or $1.organisation_id = cast(:only_organisation as uuid))";

    private Within() {}

    /** {@code sql} with each {@code {scope alias}} expanded. */
    public static String in(String sql) {
        return Scopes.in(MARK.matcher(sql).replaceAll(NARROW));
    }

    /** The predicate's parameters for {@code scope}. */
    public static Map<String, @Nullable Object> parameters(Scope scope) {
        Map<String, @Nullable Object> parameters = new HashMap<>(Scopes.parameters(scope));
        boolean single = !scope.nation()
                && scope.regions().size()
                                + scope.municipalities().size()
                                + scope.organisations().size()
                        == 1;
        parameters.put("only_region", only(single, scope.regions()));
        parameters.put("only_municipality", only(single, scope.municipalities()));
        parameters.put("only_organisation", only(single, scope.organisations()));
        return parameters;
    }

    /** An array as the statements take it. */
    public static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable UUID only(boolean single, Set<UUID> ids) {
        return single && !ids.isEmpty() ? ids.iterator().next() : null;
    }
}
