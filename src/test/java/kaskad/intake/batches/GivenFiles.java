package kaskad.intake.batches;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files and archives made in a test. */
public final class GivenFiles {
    private GivenFiles() {}

    /** A clean plan with a level, a period and no findings of error. */
    public static String plan(String measure) {
        return """
                <html><body><p>Муниципальный план мероприятий на 2035–2036 годы</p><table>
                <tr><td>№</td><td>Мероприятие</td><td>Срок</td><td>Ответственные</td><td>Ожидаемый результат</td></tr>
                <tr><td>1.</td><td>%s</td><td>До 1 июня 2035 года</td><td>Школа</td><td>Проведено не менее 5 занятий</td></tr>
                </table></body></html>
                """.formatted(measure);
    }

    public static byte[] zip(Map<String, byte[]> entries, Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static GivenFile file(Path folder, String name, byte[] content) {
        try {
            return new GivenFile(name, Files.write(Files.createTempFile(folder, "given", null), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
