package kaskad.reading.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists of this package: a line each, {@code #} begins a remark. */
final class Vocabulary {
    private static final String FOLDER = "/kaskad/reading/alignment/";

    private Vocabulary() {}

    static List<String> lines(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(FOLDER + file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
