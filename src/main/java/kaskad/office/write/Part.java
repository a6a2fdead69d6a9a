package kaskad.office.write;

import java.util.List;

/**
 * What begins on a sheet of its own: an order, an appendix.
 *
 * @param name what a workbook calls the sheet
 * @param headers blocks at the right above the title, from top to bottom
 */
public record Part(String name, Orientation orientation, List<HeaderBlock> headers, List<Block> blocks) {
    public Part {
        headers = List.copyOf(headers);
        blocks = List.copyOf(blocks);
    }
}
