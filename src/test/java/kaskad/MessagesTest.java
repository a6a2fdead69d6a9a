package kaskad;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.kernel.Refusal;
import org.junit.jupiter.api.Test;

/**
 * Every text exists in both languages, is used, and fits its arguments. A key made at run time counts as used through the
 * literal it starts with, which ends in a dot: {@code "ui.status." + status}.
 */
class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern LITERAL = Pattern.compile("\"((?:refusal\\.)?[a-z]+\\.[A-Za-z0-9_.\\-]*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\b(?:t|texts|texts\\(\\))\\.text|Flash\\.(?:done|notice|refused))\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}|\\[(\\d+):");

    private final Map<String, String> russian = texts("");
    private final Map<String, String> english = texts("_en");
    private final String sources = sources();

    @Test
    void hasTheSameKeysInBothLanguages() {
        assertThat(english.keySet()).isEqualTo(russian.keySet());
    }

    @Test
    void takesTheSameArgumentsInBothLanguages() {
        russian.forEach((key, text) ->
                assertThat(arguments(english.getOrDefault(key, ""))).as(key).isEqualTo(arguments(text)));
    }

    @Test
    void isWellFormed() {
        Stream.of(russian, english)
                .forEach(all -> all.forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank();
                    new MessageFormat(text.replace("'", "''"));
                }));
    }

    @Test
    void hasEveryTextThatIsAskedFor() {
        Set<String> asked =
                ASKED.matcher(sources).results().map(m -> m.group(1)).collect(toSet());
        asked.removeIf(key -> key.endsWith("."));
        assertThat(russian.keySet()).containsAll(asked);
    }

    @Test
    void hasNoTextThatNobodyUses() {
        Set<String> used =
                LITERAL.matcher(sources).results().map(m -> m.group(1)).collect(toSet());
        Set<String> unused = new TreeSet<>(russian.keySet());
        unused.removeIf(key -> key.startsWith("refusal.") || used.contains(key) || startsWithPrefix(key, used));
        assertThat(unused).isEmpty();
    }

    @Test
    void hasASentenceForEveryRefusalAndNoOther() {
        Map<String, Integer> refusals = refusals();
        Set<String> told = new HashSet<>(russian.keySet());
        told.removeIf(key -> !key.startsWith("refusal."));
        assertThat(told).isEqualTo(refusals.keySet());
        refusals.forEach((key, components) -> assertThat(arguments(russian.getOrDefault(key, "")))
                .as(key)
                .allMatch(argument -> argument < components));
    }

    private static boolean startsWithPrefix(String key, Set<String> used) {
        return used.stream()
                .anyMatch(prefix ->
                        prefix.endsWith(".") && prefix.indexOf('.') < prefix.length() - 1 && key.startsWith(prefix));
    }

    private static Set<Integer> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MessagesTest::index).collect(toSet());
    }

    private static int index(MatchResult match) {
        return Integer.parseInt(match.group(1) == null ? match.group(2) : match.group(1));
    }

    /** The key of each refusal, with the number of its components. */
    private static Map<String, Integer> refusals() {
        Map<String, Integer> refusals = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kaskad").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class) && !type.isInterface())
                        .forEach(type -> refusals.put(key(type), type.reflect().getRecordComponents().length));
        return refusals;
    }

    private static String key(JavaClass type) {
        return "refusal." + type.getPackageName().split("\\.")[1] + "." + type.getSimpleName();
    }

    private static Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        files(MESSAGES)
                .map(Path::getFileName)
                .map(Path::toString)
                .filter(f -> !f.contains("_"))
                .forEach(file -> {
                    String module = file.replace(".properties", "");
                    load(MESSAGES.resolve(module + language + ".properties")).forEach((key, text) -> {
                        assertThat(key.toString()).matches("(refusal\\.)?" + module + "\\..+");
                        texts.put(key.toString(), text.toString());
                    });
                });
        return texts;
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sources() {
        StringBuilder all = new StringBuilder();
        Stream.of("src/main/java", "src/main/jte")
                .map(Path::of)
                .flatMap(MessagesTest::files)
                .forEach(file -> {
                    try {
                        all.append(Files.readString(file)).append('\n');
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return all.toString();
    }

    private static Stream<Path> files(Path root) {
        try {
            return Files.walk(root).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
