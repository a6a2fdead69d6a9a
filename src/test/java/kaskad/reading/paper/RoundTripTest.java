package kaskad.reading.paper;

import kaskad.office.Format;
import kaskad.reading.Documents;
import kaskad.reading.ReadDocument;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
    private static final int DOCUMENTS = 150;

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX"})
    void bringsInventedDocumentsBack(Format format) {
        SoftAssertions all = new SoftAssertions();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            ReadDocument read = Documents.html(InventedDocument.html(seed));
            all.assertThat(RoundTrip.differences(read, RoundTrip.through(format, read)))
                    .as("seed " + seed)
                    .isEmpty();
        }
        all.assertAll();
    }
}
