package kaskad.documents;

import java.util.regex.Pattern;
import kaskad.organisations.Scopes;

/** Who sees an act: whoever holds its place, and whoever must read it. */
public final class ActVisibility {
    private static final Pattern MARK = Pattern.compile("\\{visible (\\w+)}");
    private static final String PREDICATE = "({scope $1} or exists (select 1 from documents.acknowledgement reader"
            + " where reader.act_id = $1.id and {scope reader}))";

    private ActVisibility() {}

    /** {@code sql} with {@code {visible a}} expanded over the alias of an act; bind {@link Scopes#parameters}. */
    public static String in(String sql) {
        return Scopes.in(MARK.matcher(sql).replaceAll(PREDICATE));
    }
}
