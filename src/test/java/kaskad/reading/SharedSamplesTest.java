package kaskad.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import kaskad.SharedSamples;
import kaskad.office.DocumentReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How much of the documents with known answers is read exactly; a lighter form of the outer score. */
class SharedSamplesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void readsPlansOfTheSourceDocuments() throws IOException {
        assertThat(share("samples/source", ".txt", SharedSamplesTest::plan)).isGreaterThan(0.95);
        assertThat(share("samples/office", ".docx", SharedSamplesTest::plan)).isGreaterThan(0.95);
    }

    @Test
    void readsPlansOfTheCorpus() throws IOException {
        assertThat(share("corpus/plans", ".html", SharedSamplesTest::plan)).isGreaterThan(0.95);
        assertThat(share("corpus/plans", ".docx", SharedSamplesTest::plan)).isGreaterThan(0.95);
    }

    @Test
    void readsOrders() throws IOException {
        assertThat(share("samples/orders", ".txt", SharedSamplesTest::order)).isGreaterThan(0.95);
        assertThat(share("corpus/orders", ".txt", SharedSamplesTest::order)).isGreaterThan(0.95);
    }

    private interface Comparison {
        List<Boolean> of(ReadDocument read, JsonNode wanted);
    }

    private static double share(String folder, String ending, Comparison comparison) throws IOException {
        List<Boolean> hits = new ArrayList<>();
        for (Path answers : SharedSamples.files(folder, ".json")) {
            Path file = Path.of(answers.toString().replace(".json", ending));
            if (Files.exists(file)) {
                ReadDocument read = Reading.read(new DocumentReader().read(file), String.valueOf(file.getFileName()));
                hits.addAll(comparison.of(read, JSON.readTree(Files.readString(answers))));
            }
        }
        assumeThat(hits).as("documents beside the project").isNotEmpty();
        return (double) hits.stream().filter(hit -> hit).count() / hits.size();
    }

    private static List<Boolean> plan(ReadDocument read, JsonNode wanted) {
        List<String> got = read.plans().stream()
                .flatMap(ReadPlan::measures)
                .map(one -> row(
                        one.number(),
                        one.title(),
                        one.deadline() == null ? null : one.deadline().raw(),
                        one.executors() == null ? null : one.executors().raw()))
                .toList();
        return StreamSupport.stream(wanted.path("sections").spliterator(), false)
                .flatMap(
                        section -> StreamSupport.stream(section.path("measures").spliterator(), false))
                .map(one -> row(
                        text(one, "number"), text(one, "title"), text(one, "deadline_raw"), text(one, "executors_raw")))
                .map(got::contains)
                .toList();
    }

    private static List<Boolean> order(ReadDocument read, JsonNode wanted) {
        ReadAct act = read.act();
        List<String> got = act == null
                ? List.of()
                : act.clauses().stream()
                        .map(one -> row(
                                one.number(),
                                one.deadline() == null ? null : one.deadline().raw()))
                        .toList();
        return StreamSupport.stream(wanted.path("points").spliterator(), false)
                .map(one -> got.contains(row(text(one, "number"), text(one, "deadline_raw"))))
                .toList();
    }

    private static String text(JsonNode json, String key) {
        return json.path(key).asString("");
    }

    private static String row(@org.jspecify.annotations.Nullable String... texts) {
        StringBuilder row = new StringBuilder();
        for (String text : texts) {
            String line = text == null ? "" : text.replaceAll("\\s+", " ").replaceAll(" ?([-–—]) ?", "$1");
            row.append(line.strip().replaceAll("[.);,]+$", "").toLowerCase(Locale.ROOT))
                    .append('|');
        }
        return row.toString();
    }
}
