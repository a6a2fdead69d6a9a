package kaskad.storage;

import java.net.URI;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database answers, and as whom.
 *
 * @param url a JDBC address
 */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    /** Reads {@code postgresql://user:password@host:port/database?…}, with or without {@code jdbc:} before it. */
    public static DatabaseAddress parse(String given) {
        URI uri = URI.create(given.replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:"));
        if (!"postgresql".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "KASKAD_DATABASE_URL is to look like postgresql://user:password@host:5432/kaskad");
        }
        String[] who =
                uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String host = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
        return new DatabaseAddress(
                "jdbc:postgresql://" + host + uri.getRawPath() + query,
                who.length > 0 ? who[0] : null,
                who.length > 1 ? who[1] : null);
    }

    /** A plain source of connections, without a pool: for commands. */
    public DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
