package kaskad;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import kaskad.organisations.Unscoped;

/** Every SQL statement of the product: the static texts of all {@code …Store} and {@code …Queries} classes. */
final class SqlStatements {
    private SqlStatements() {}

    /** One statement and where it stands. */
    record Statement(Class<?> owner, String field, String sql, boolean unscoped) {
        @Override
        public String toString() {
            return owner.getSimpleName() + "." + field;
        }
    }

    static Stream<Statement> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kaskad").stream()
                        .filter(type -> type.getSimpleName().endsWith("Store")
                                || type.getSimpleName().endsWith("Queries"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()).map(SqlStatements::read))
                        .flatMap(Optional::stream);
    }

    private static Optional<Statement> read(Field field) {
        if (!Modifier.isStatic(field.getModifiers()) || field.getType() != String.class) {
            return Optional.empty();
        }
        field.setAccessible(true);
        try {
            String text = (String) field.get(null);
            boolean unscoped = field.isAnnotationPresent(Unscoped.class);
            return Optional.of(new Statement(field.getDeclaringClass(), field.getName(), text, unscoped))
                    .filter(statement -> isSql(statement.sql()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSql(String text) {
        return text.stripLeading().matches("(?is)(select|insert|update|delete|with)\\b.*");
    }
}
