package kaskad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Landed migrations are never edited: each is known by its checksum; a new one is written down once it lands. */
class MigrationsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void everyMigrationIsAsItLanded() throws IOException {
        Properties landed = new Properties();
        try (var in = MigrationsTest.class.getResourceAsStream("/landed-migrations.properties")) {
            landed.load(in);
        }
        for (Path file : files()) {
            assertThat(landed.getProperty(file.getFileName().toString()))
                    .as("%s: write its checksum down in landed-migrations.properties; never edit it afterwards", file)
                    .isEqualTo(checksum(file));
        }
        assertThat(files()).hasSameSizeAs(landed.stringPropertyNames());
    }

    @Test
    void everyModuleKeepsToItsOwnSchema() throws IOException {
        for (Path file : files()) {
            String module = file.resolveSibling("").getFileName().toString();
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> line.matches("(?i)\\s*(create|alter|drop) (table|schema|index) .*")))
                    .as(file.toString())
                    .allSatisfy(line -> assertThat(line).contains(line.contains("index") ? "" : module));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(MIGRATIONS)) {
            return walk.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static String checksum(Path file) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(Files.readString(file).replace("\r\n", "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
