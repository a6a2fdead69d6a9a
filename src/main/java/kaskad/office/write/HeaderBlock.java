package kaskad.office.write;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands above the title at the right: which appendix this is, or who approved it and when. Each line is its own
 * paragraph; the block takes the right part of the sheet.
 */
public record HeaderBlock(List<String> lines) {
    private static final String APPENDIX = "Приложение";
    private static final String APPROVED = "УТВЕРЖДЁН";

    public HeaderBlock {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a header block without lines");
        }
        lines = List.copyOf(lines);
    }

    /** «Приложение 2» and to what; an empty number for the only appendix. */
    public static HeaderBlock appendix(String number, String... to) {
        return headed(number.isBlank() ? APPENDIX : APPENDIX + " " + number, to);
    }

    /** The stamp «УТВЕРЖДЁН» and by what. */
    public static HeaderBlock approved(String... by) {
        return headed(APPROVED, by);
    }

    private static HeaderBlock headed(String first, String... rest) {
        List<String> lines = new ArrayList<>(List.of(first));
        lines.addAll(List.of(rest));
        return new HeaderBlock(lines);
    }
}
