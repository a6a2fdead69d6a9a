package kaskad.reading.paper;

import kaskad.office.Format;
import kaskad.reading.Documents;
import kaskad.reading.ReadDocument;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final int DOCUMENTS = 400;

    @Test
    void bringsInventedDocumentsBackFromDocx() {
        SoftAssertions all = new SoftAssertions();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            ReadDocument read = Documents.html(InventedDocument.html(seed));
            all.assertThat(RoundTrip.differences(read, RoundTrip.through(Format.DOCX, read)))
                    .as("seed " + seed)
                    .isEmpty();
        }
        all.assertAll();
    }
}
