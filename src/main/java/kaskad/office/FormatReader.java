package kaskad.office;

import java.util.List;

/** Turns files of one format into blocks. */
public interface FormatReader {

    /**
     * The blocks of the file in reading order.
     *
     * @throws UnreadableDocument when the file is damaged, protected or too big
     */
    List<Block> read(Source source);
}
