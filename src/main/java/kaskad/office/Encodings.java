package kaskad.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells the character set of plain text: a byte order mark, else UTF-16 by its zeros, else UTF-8 where the bytes are
 * valid, else the Russian set of one byte in which it looks most like Russian.
 */
public final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Charset KOI8 = Charset.forName("KOI8-R");
    private static final Charset DOS = Charset.forName("IBM866");
    private static final String FREQUENT = "оеаинтсрвлкмдп";
    private static final String RARE = "фщъэцхшюёђѓљњќћџў";
    private static final char FRAMES = 0x2500;
    private static final int HEAD = 1 << 14;

    private Encodings() {}

    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text without its byte order mark and with {@code \n} as the only line end. */
    public static String text(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000b', '\n')
                .replace('\f', '\n');
    }

    private static Charset charset(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || wide(bytes, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(bytes, 0xFE, 0xFF) || wide(bytes, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : oneByte(bytes);
    }

    /** Russian text in UTF-16 has a high byte of 0 or 4 in every second place; plain text in bytes has neither. */
    private static boolean wide(byte[] bytes, int from) {
        int end = Math.min(HEAD, bytes.length);
        int high = 0;
        for (int i = from; i < end; i += 2) {
            high += bytes[i] == 0 || bytes[i] == 4 ? 1 : 0;
        }
        return end >= 8 && high * 10 >= end / 2 * 9;
    }

    private static Charset oneByte(byte[] bytes) {
        int most = likeness(bytes, WINDOWS);
        Charset best = WINDOWS;
        for (Charset other : List.of(KOI8, DOS)) {
            int likeness = likeness(bytes, other);
            if (likeness > most) {
                most = likeness;
                best = other;
            }
        }
        return best;
    }

    /** How much the beginning looks like Russian: frequent letters speak for it, rare ones and signs for frames against. */
    private static int likeness(byte[] bytes, Charset charset) {
        String text = new String(bytes, 0, Math.min(HEAD, bytes.length), charset);
        int likeness = 0;
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char low = Character.toLowerCase(letter);
            boolean capital = letter != low;
            if (FREQUENT.indexOf(low) >= 0) {
                likeness++;
            } else if (RARE.indexOf(low) >= 0 || letter >= FRAMES && letter < FRAMES + 0xA0) {
                likeness -= 2;
            }
            likeness -= small && capital ? 2 : 0;
            small = Character.isLowerCase(letter);
        }
        return likeness;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
