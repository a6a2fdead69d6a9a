package kaskad.storage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of file that are taken, told by their first bytes and never by their name. Only those of which
 * {@link #shown} is true are ever given to a browser to show; the rest are given to be saved.
 */
enum MediaKind {
    PDF("application/pdf", true, "25504446"),
    PNG("image/png", true, "89504e470d0a1a0a"),
    JPEG("image/jpeg", true, "ffd8ff"),
    RTF("application/rtf", false, "7b5c727466"),
    OLE("application/x-ole-storage", false, "d0cf11e0a1b11ae1"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, ""),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, ""),
    ODT("application/vnd.oasis.opendocument.text", false, ""),
    ZIP("application/zip", false, "504b0304"),
    TEXT("text/plain", false, "");

    private static final int HEAD = 4096;

    private final String mediaType;
    private final boolean shown;
    private final byte[] magic;

    MediaKind(String mediaType, boolean shown, String magic) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.magic = HexFormat.of().parseHex(magic);
    }

    String mediaType() {
        return mediaType;
    }

    static boolean shown(String mediaType) {
        return Arrays.stream(values()).anyMatch(kind -> kind.mediaType.equals(mediaType) && kind.shown);
    }

    /** The kind of {@code content}; empty where it is none of these. */
    static Optional<MediaKind> of(byte[] content) {
        Optional<MediaKind> marked = Arrays.stream(values())
                .filter(kind -> kind.magic.length > 0 && startsWith(content, kind.magic))
                .findFirst()
                .map(kind -> kind == ZIP ? insideZip(content) : kind);
        return marked.isPresent() || !isText(content) ? marked : Optional.of(TEXT);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    /** What the archive's directory names: no entry is unpacked. */
    private static MediaKind insideZip(byte[] content) {
        String names = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (names.contains("word/document")) {
            return DOCX;
        }
        if (names.contains("xl/workbook")) {
            return XLSX;
        }
        return names.contains("application/vnd.oasis.opendocument.text") ? ODT : ZIP;
    }

    private static boolean isText(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, HEAD));
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
        }
        return decodes(head, StandardCharsets.UTF_8) || decodes(head, Charset.forName("windows-1251"));
    }

    private static boolean decodes(byte[] head, Charset charset) {
        // more may follow: a character that the end of the head cuts is no fault of the text
        return !charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false)
                .isError();
    }
}
