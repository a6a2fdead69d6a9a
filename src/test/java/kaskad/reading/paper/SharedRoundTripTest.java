package kaskad.reading.paper;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaskad.SharedSamples;
import kaskad.office.DocumentReader;
import kaskad.office.Format;
import kaskad.office.UnreadableDocument;
import kaskad.reading.ReadDocument;
import kaskad.reading.Reading;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every document beside the project, in every format that is read, goes onto paper and comes back the same. */
class SharedRoundTripTest {
    private static final List<String> FOLDERS =
            List.of("samples/office", "samples/source", "samples/orders", "corpus/plans", "corpus/orders");

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX"})
    void bringsEveryDocumentBack(Format format) {
        List<Path> files = FOLDERS.stream().flatMap(SharedRoundTripTest::files).toList();
        assumeFalse(files.isEmpty(), "documents beside the project");
        SoftAssertions all = new SoftAssertions();
        for (Path file : files) {
            read(file)
                    .ifPresent(read -> all.assertThat(RoundTrip.differences(read, RoundTrip.through(format, read)))
                            .as(file.toString())
                            .isEmpty());
        }
        all.assertAll();
    }

    private static Stream<Path> files(String folder) {
        return Stream.of(".docx", ".doc", ".odt", ".rtf", ".pdf", ".html", ".txt", ".xlsx", ".xls")
                .flatMap(ending -> SharedSamples.files(folder, ending).stream());
    }

    private static Optional<ReadDocument> read(Path file) {
        try {
            ReadDocument read = Reading.read(new DocumentReader().read(file), String.valueOf(file.getFileName()));
            return Optional.of(read).filter(ReadPaper::hasContent);
        } catch (UnreadableDocument e) {
            return Optional.empty();
        }
    }
}
