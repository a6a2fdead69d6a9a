package kaskad.office.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The process is a stub here: what the real reader says of hostile files stands in {@code HostileFilesTest}. */
class ChildReaderTest {
    private static final Path FILE = Path.of("plan.docx");

    @Test
    void givesWhatTheProcessPrinted() {
        assertThat(read("printf '{\"file\":\"%s\"}' \"$1\""))
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        read -> assertThat(new String(read.json(), StandardCharsets.UTF_8))
                                .isEqualTo("{\"file\":\"plan.docx\"}"));
    }

    @Test
    void readsADocumentWithErrorFindings() {
        assertThat(read("echo '{}'; exit 1")).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void handsOnTheReasonOfARefusal() {
        assertThat(read("echo 'план.docx: защищён паролем' >&2; exit 2"))
                .isEqualTo(new Outcome.Unreadable("план.docx: защищён паролем"));
    }

    @Test
    void killsAProcessThatTakesTooLong() {
        long start = System.nanoTime();
        assertThat(reader("exec sleep 60", Duration.ofMillis(300)).read(FILE)).isEqualTo(new Outcome.TooSlow(0));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void killsAProcessThatSaysTooMuch() {
        assertThat(read("exec yes")).isEqualTo(new Outcome.TooHeavy());
    }

    @Test
    void tellsThatTheMemoryDidNotSuffice() {
        assertThat(read("exit 3")).isEqualTo(new Outcome.TooHeavy());
    }

    @Test
    void isNotHarmedByACrash() {
        assertThat(read("echo oops >&2; kill -9 $$")).isInstanceOf(Outcome.Broken.class);
    }

    @Test
    void keepsTheEnvironmentFromTheProcess() {
        assertThat(read("env | grep -c HOME= || true"))
                .isInstanceOfSatisfying(
                        Outcome.Read.class, read -> assertThat(read.json()).startsWith('0'));
    }

    private static Outcome read(String script) {
        return reader(script, Duration.ofSeconds(20)).read(FILE);
    }

    private static ChildReader reader(String script, Duration limit) {
        return new ChildReader(List.of("sh", "-c", script, "sh"), limit, 1 << 20);
    }
}
