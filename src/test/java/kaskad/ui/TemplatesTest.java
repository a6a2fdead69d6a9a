package kaskad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the content security policy would silently break, and what would point nowhere. */
class TemplatesTest {
    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=|\\son[a-z]+=|hx-on|\"js:|<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ICON = Pattern.compile("ui\\.icon\\((?:name = )?\"([a-z-]+)\"\\)");

    @Test
    void haveNothingInline() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(INLINE);
        }
    }

    @Test
    void showOnlyIconsThatExist() throws IOException {
        String sprite = Files.readString(Path.of("src/main/resources/static/kaskad/icons.svg"));
        for (Path template : templates()) {
            ICON.matcher(Files.readString(template))
                    .results()
                    .forEach(icon ->
                            assertThat(sprite).as(template.toString()).contains("id=\"" + icon.group(1) + "\""));
        }
    }

    private static Iterable<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
