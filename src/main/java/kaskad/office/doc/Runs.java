package kaskad.office.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import kaskad.office.marked.ParagraphDraft;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/** The visible text of runs: what a field was asked for is left out, what it gave is kept. */
final class Runs {
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_GIVES = 0x14;
    private static final char FIELD_ENDS = 0x15;

    /** For each open field whether its instruction goes by. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private int instructions;

    void add(CharacterRun run, ParagraphDraft draft) {
        String visible = visible(run.text(), !run.isVanished() && !run.isMarkedDeleted());
        if (!visible.isEmpty()) {
            draft.append(visible, run.isBold());
        }
    }

    String visible(String text, boolean shown) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIELD_BEGINS && c <= FIELD_ENDS) {
                field(c);
            } else if (shown && instructions == 0) {
                visible.append(visible(c));
            }
        }
        return visible.toString();
    }

    private void field(char c) {
        if (c == FIELD_BEGINS) {
            fields.push(true);
            instructions++;
            return;
        }
        if (Boolean.TRUE.equals(fields.poll())) {
            instructions--;
        }
        if (c == FIELD_GIVES) {
            fields.push(false);
        }
    }

    private static String visible(char c) {
        return switch (c) {
            case '\t' -> "\t";
            case 0x0B, 0x0C, 0x0E -> "\n";
            case 0x1E -> "-";
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }
}
