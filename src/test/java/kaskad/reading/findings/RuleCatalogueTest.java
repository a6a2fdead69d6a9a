package kaskad.reading.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
    @Test
    void theDocumentationIsWhatTheRulesSay() throws IOException {
        assertThat(Files.readString(Path.of("docs/checks.md")))
                .as("docs/checks.md is stale: ./kaskad check --rules > docs/checks.md")
                .isEqualTo(RuleCatalogue.markdown());
    }
}
