package kaskad.intake.batches;

import static kaskad.intake.batches.GivenFiles.file;
import static kaskad.intake.batches.GivenFiles.utf8;
import static kaskad.intake.batches.GivenFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaskad.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Charset DOS = Charset.forName("IBM866");

    @TempDir
    private Path folder;

    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    @Test
    void unpacksNamesAsWindowsWroteThem() {
        each(zip(Map.of("Школа № 4/План.txt", utf8("план")), DOS));
        assertThat(documents).containsOnlyKeys("Школа № 4/План.txt");
    }

    @Test
    void unpacksNamesInUtf8ThatTheArchiveDoesNotCallSo() {
        String raw = new String(utf8("Лицей/План.txt"), DOS);
        each(zip(Map.of(raw, utf8("план")), DOS));
        assertThat(documents).containsOnlyKeys("Лицей/План.txt");
    }

    @Test
    void unpacksNamesInUtf8() {
        each(zip(Map.of("Лицей/План.txt", utf8("план")), StandardCharsets.UTF_8));
        assertThat(documents).containsOnlyKeys("Лицей/План.txt");
    }

    @Test
    void leavesLitterBehind() {
        each(zip(
                Map.of(
                        "План.txt", utf8("план"),
                        "__MACOSX/._План.txt", utf8("x"),
                        "a/.DS_Store", utf8("x"),
                        "a/Thumbs.db", utf8("x"),
                        "~$План.docx", utf8("x")),
                StandardCharsets.UTF_8));
        assertThat(documents).containsOnlyKeys("План.txt");
    }

    @Test
    void takesAnOfficeDocumentForADocument() {
        each(zip(
                Map.of("[Content_Types].xml", utf8("<x/>"), "word/document.xml", utf8("<x/>")),
                StandardCharsets.UTF_8));
        assertThat(documents).containsOnlyKeys("given.zip");
    }

    @Test
    void readsNoMoreOfADocumentThanRefusesIt() {
        each(zip(Map.of("big.txt", new byte[5_000_000]), StandardCharsets.UTF_8));
        assertThat(documents.get("big.txt")).hasSize(101);
    }

    @Test
    void saysThatAnArchiveIsDamaged() {
        byte[] whole = zip(Map.of("План.txt", new byte[1000]), StandardCharsets.UTF_8);
        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 2), new BatchRefusal.ArchiveDamaged("given.zip"));
    }

    @Test
    void saysThatAnArchiveIsEmpty() {
        assertRefused(zip(Map.of("a/.DS_Store", utf8("x")), StandardCharsets.UTF_8), new BatchRefusal.NothingInside());
    }

    private void each(byte[] content) {
        new Archive(100, documents::put).each(List.of(file(folder, "given.zip", content)));
    }

    private void assertRefused(byte[] content, BatchRefusal refusal) {
        assertThatThrownBy(() -> each(content))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
