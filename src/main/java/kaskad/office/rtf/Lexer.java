package kaskad.office.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts the bytes into groups, control words, control symbols and characters. */
final class Lexer {
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        SYMBOL,
        /** A character written as itself. */
        CHARACTER,
        /** A byte written as {@code \'hh}. */
        HEX,
        END
    }

    private static final int LONGEST_WORD = 40;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int value;
    private boolean valued;

    Lexer(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The name of the last control word. */
    String word() {
        return word;
    }

    /** The parameter of the last control word, or its default; the byte of the last character or symbol. */
    int value(int otherwise) {
        return valued ? value : otherwise;
    }

    Kind next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
            at++;
        }
        if (at >= bytes.length) {
            return Kind.END;
        }
        int c = bytes[at++] & 0xFF;
        return switch (c) {
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            case '\\' -> control();
            default -> single(Kind.CHARACTER, c);
        };
    }

    private Kind single(Kind kind, int c) {
        value = c;
        valued = true;
        return kind;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int c = bytes[at] & 0xFF;
        if (letter(c)) {
            return word(at);
        }
        at++;
        if (c == '\'' && at + 2 <= bytes.length) {
            int high = Character.digit(bytes[at], 16);
            int low = Character.digit(bytes[at + 1], 16);
            boolean hex = high >= 0 && low >= 0;
            at += hex ? 2 : 0;
            return single(Kind.HEX, hex ? high * 16 + low : '?');
        }
        return single(c == '\\' || c == '{' || c == '}' ? Kind.CHARACTER : Kind.SYMBOL, c);
    }

    private Kind word(int start) {
        while (at < bytes.length && letter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        parameter();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(bytes.length, at + (long) Math.max(0, value(0)));
        }
        return Kind.WORD;
    }

    private void parameter() {
        boolean minus = at + 1 < bytes.length && bytes[at] == '-' && digit(bytes[at + 1]);
        at += minus ? 1 : 0;
        valued = at < bytes.length && digit(bytes[at]);
        long number = 0;
        for (; at < bytes.length && digit(bytes[at]); at++) {
            number = Math.min(Integer.MAX_VALUE, number * 10 + bytes[at] - '0');
        }
        value = (int) (minus ? -number : number);
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
