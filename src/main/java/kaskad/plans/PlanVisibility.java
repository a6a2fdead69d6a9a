package kaskad.plans;

import kaskad.organisations.Scopes;

/**
 * Who sees a plan: whoever holds its place, and, once it is approved, everybody below.
 *
 * <p>A statement writes {@code {visible p}} where {@code p} is a row of {@code plans.plan}; it becomes the scope
 * predicate, or «a plan of my superiors». That is an approved plan of another level than a school's, or a former edition
 * of one, whose region and municipality, as far as it has them, are those of some row that the scope names. So a
 * municipality's approved plan is seen by its schools, a region's by all of the region, and no draft by anybody who does
 * not hold its place.
 */
public final class PlanVisibility {
    private static final String SUPERIOR = """
            p.state in ('approved', 'superseded') and p.level <> 'school' and exists (
                select 1 from organisations.organisation s
                where s.id = any(cast(:scope_regions as uuid[]) || cast(:scope_municipalities as uuid[])
                        || cast(:scope_organisations as uuid[]))
                    and (p.region_id is null or p.region_id = s.region_id)
                    and (p.municipality_id is null or p.municipality_id = s.municipality_id))""";

    private PlanVisibility() {}

    /** {@code sql} with {@code {visible p}} and {@code {scope x}} expanded; the caller binds the scope's parameters. */
    public static String in(String sql) {
        return Scopes.in(sql.replace("{visible p}", "({scope p} or " + SUPERIOR + ")"));
    }
}
