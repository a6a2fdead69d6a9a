package kaskad;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/** PostgreSQL itself parses every statement against the migrated schema; every read takes the scope predicate. */
class SqlSchemaTest {
    static Stream<SqlStatements.Statement> statements() {
        return SqlStatements.all();
    }

    static Stream<SqlStatements.Statement> reads() {
        return SqlStatements.all()
                .filter(statement -> statement.owner().getSimpleName().endsWith("Queries"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void fitsTheSchema(SqlStatements.Statement statement) throws SQLException {
        String sql = NamedParameterUtils.substituteNamedParameters(
                NamedParameterUtils.parseSqlStatement(statement.sql()), null);
        try (Connection connection = TestDatabase.migrated().getConnection();
                PreparedStatement prepared = connection.prepareStatement(sql)) {
            assertThat(prepared.getParameterMetaData()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void takesTheScopeOrSaysWhyNot(SqlStatements.Statement statement) {
        assertThat(statement.unscoped() || statement.sql().contains(":scope_"))
                .as("%s reads rows of everyone: use Scopes.in(…{scope x}…), or @Unscoped with the reason", statement)
                .isTrue();
    }
}
