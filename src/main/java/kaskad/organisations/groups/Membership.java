package kaskad.organisations.groups;

import java.util.regex.Pattern;

/**
 * Whether an organisation belongs to a group, as an SQL predicate. A statement writes {@code {member o}} where {@code o}
 * is a row of organisations.organisation, and binds {@code group} and {@code day}; or {@code {belongs o g}} where it has
 * a row {@code g} of organisations.addressee_group, and binds {@code day}.
 */
public final class Membership {
    private static final Pattern MEMBER = Pattern.compile("\\{member (\\w+)}");
    private static final Pattern BELONGS = Pattern.compile("\\{belongs (\\w+) (\\w+)}");
    private static final String EXISTS = "exists (select 1 from organisations.addressee_group grp"
            + " where grp.id = cast(:group as uuid) and {belongs $1 grp})";
    private static final String PREDICATE = """
            ($2.region_id is null or $2.region_id = $1.region_id)
                and ($2.municipality_id is null or $2.municipality_id = $1.municipality_id)
                and case when $2.listed then exists (
                        select 1 from organisations.addressee_group_member l
                        where l.group_id = $2.id and l.organisation_id = $1.id)
                    else $1.kind in ('organisation', 'unit')
                        and (cardinality($2.types) = 0 or $1.type = any($2.types))
                        and (cardinality($2.school_kinds) = 0 or $1.school_kind = any($2.school_kinds))
                        and (cardinality($2.municipalities) = 0 or $1.municipality_id = any($2.municipalities))
                        and not exists (
                            select 1 from organisations.addressee_group_attribute t
                            where t.group_id = $2.id and not exists (
                                select 1 from organisations.attribute h
                                where h.organisation_id = $1.id and h.key = t.key
                                    and (t.value = '' or h.value = t.value)
                                    and (h.valid_from is null or h.valid_from <= cast(:day as date))
                                    and (h.valid_until is null or h.valid_until >= cast(:day as date))))
                    end""";

    private Membership() {}

    /** {@code sql} with its marks expanded. */
    public static String in(String sql) {
        String member = MEMBER.matcher(sql).replaceAll(EXISTS);
        return BELONGS.matcher(member).replaceAll(PREDICATE);
    }
}
