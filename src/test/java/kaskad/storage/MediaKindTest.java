package kaskad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MediaKindTest {
    @Test
    void takesTextWhereverItsHeadIsCut() {
        for (int shift = 0; shift < 4; shift++) {
            String text = "x".repeat(shift) + "план ".repeat(2000);
            assertThat(MediaKind.of(text.getBytes(StandardCharsets.UTF_8))).contains(MediaKind.TEXT);
        }
        assertThat(MediaKind.of("план мероприятий".getBytes(Charset.forName("windows-1251"))))
                .contains(MediaKind.TEXT);
    }

    @Test
    void takesNoProgramWhateverItsName() {
        byte[] elf = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0};
        byte[] exe = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
        assertThat(MediaKind.of(elf)).isEmpty();
        assertThat(MediaKind.of(exe)).isEmpty();
    }

    @Test
    void showsOnlyWhatCannotActInABrowser() {
        assertThat(MediaKind.shown("application/pdf")).isTrue();
        assertThat(MediaKind.shown("text/plain")).isFalse();
    }
}
