package kaskad.reading.findings.rules;

import java.util.ArrayList;
import java.util.List;
import kaskad.reading.At;
import kaskad.reading.ReadBlock;
import org.jspecify.annotations.Nullable;

/** The whole document as one text, a block a line, with the place of every character. */
public final class SourceText {
    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<At> places = new ArrayList<>();

    SourceText(List<ReadBlock> blocks) {
        StringBuilder all = new StringBuilder();
        for (ReadBlock block : blocks) {
            starts.add(all.length());
            places.add(block.at());
            all.append(String.join("\t", block.cells())).append('\n');
        }
        this.text = all.toString();
    }

    public String text() {
        return text;
    }

    /** Where the character stands; null in an empty document. */
    public @Nullable At at(int offset) {
        int low = 0;
        int high = starts.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return places.isEmpty() ? null : places.get(low);
    }
}
