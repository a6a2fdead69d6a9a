package kaskad.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import kaskad.TestDatabase;
import kaskad.storage.DatabaseAddress;
import kaskad.storage.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {
    private static final UUID REGION = new UUID(1, 1);

    @TempDir
    private Path folder;

    @Test
    void restoresRowsAndFilesIntoAnEmptyInstallation() throws Exception {
        DataSource from = DatabaseAddress.parse(TestDatabase.url()).source();
        Home home = new Home(folder.resolve("from"));
        Path file = home.files().resolve("ab").resolve("abcd");
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "приказ");
        addRegion(from, "Область «Северная»; с \"кавычками\"");

        Path zip = folder.resolve("backup.zip");
        long written = Backup.write(from, home, zip);
        DataSource into = DatabaseAddress.parse(TestDatabase.emptyUrl()).source();
        Home restored = new Home(folder.resolve("into"));
        assertThat(Restore.read(into, restored, zip)).isEqualTo(written);

        assertThat(JdbcClient.create(into)
                        .sql("select name from organisations.organisation where id = :id")
                        .param("id", REGION)
                        .query(String.class)
                        .single())
                .isEqualTo("Область «Северная»; с \"кавычками\"");
        assertThat(restored.files().resolve("ab").resolve("abcd")).hasContent("приказ");
    }

    @Test
    void refusesAnInstallationThatHoldsData() throws Exception {
        DataSource database = DatabaseAddress.parse(TestDatabase.url()).source();
        Home home = new Home(folder);
        Path zip = folder.resolve("backup.zip");
        Backup.write(database, home, zip);
        assertThatThrownBy(() -> Restore.read(database, home, zip))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds data already");
    }

    private static void addRegion(DataSource database, String name) {
        JdbcClient.create(database)
                .sql("""
                        insert into organisations.organisation (id, region_id, kind, type, name, short_name, time_zone)
                        values (:id, :id, 'region', 'territory', :name, 'О', 'Asia/Tomsk')
                        """)
                .param("id", REGION)
                .param("name", name)
                .update();
    }
}
