package kaskad.office;

/**
 * How much of a foreign file is read before it is refused, so that no file can exhaust the memory.
 *
 * @param bytes size of the file
 * @param unpacked size of one part of the file after unpacking
 * @param paragraphs lines of paragraphs outside tables
 * @param characters characters of the whole document
 * @param rows rows of one table
 * @param columns columns of one table
 * @param cells cells of the whole document
 * @param depth tables inside tables
 */
public record Limits(
        int bytes, int unpacked, int paragraphs, int characters, int rows, int columns, int cells, int depth) {
    public static final Limits USUAL = new Limits(64 << 20, 128 << 20, 20_000, 4 << 20, 10_000, 200, 200_000, 8);

    /** A register is longer than any document, and nothing but cells. */
    public static final Limits TABLE = new Limits(64 << 20, 128 << 20, 0, 0, 100_000, 200, 1_000_000, 0);
}
