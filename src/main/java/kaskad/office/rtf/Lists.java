package kaskad.office.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaskad.office.numbering.ListLevel;
import kaskad.office.numbering.ListNumbering;
import kaskad.office.numbering.NumberForm;

/** Reads the table of lists and the table of their overrides, which paragraphs name by {@code \ls}. */
final class Lists {
    private final ListNumbering numbering = new ListNumbering();
    private final List<ListLevel> levels = new ArrayList<>();
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final StringBuilder pattern = new StringBuilder();
    private String list = "";
    private boolean override;
    private boolean replaces;
    private int overridden;
    private boolean lengthSeen;

    ListNumbering numbering() {
        return numbering;
    }

    void word(String word, int value) {
        switch (word) {
            case "list" -> begin(false);
            case "listoverride" -> begin(true);
            case "lfolevel" -> {
                overridden++;
                replaces = false;
            }
            case "listlevel" -> {
                levels.add(ListLevel.PLAIN);
                replaces = override;
            }
            case "listid" -> list(String.valueOf(value));
            case "ls" -> override(String.valueOf(value));
            case "levelstartat" -> start(value);
            case "levelnfc", "levelnfcn" -> change(last().withForm(NumberForm.ofCode(value)));
            case "levellegal" -> change(last().withLegal(value != 0));
            default -> {}
        }
    }

    private void begin(boolean ofOverrides) {
        override = ofOverrides;
        levels.clear();
        starts.clear();
        overridden = -1;
    }

    private void start(int value) {
        if (override && !replaces) {
            starts.put(overridden, value);
        } else {
            change(last().withStart(value));
        }
    }

    private void list(String id) {
        list = id;
        for (int i = 0; i < levels.size() && !override; i++) {
            numbering.define(id, i, levels.get(i));
        }
    }

    private void override(String own) {
        numbering.list(own, list);
        starts.forEach((level, start) -> numbering.startAt(own, level, start));
        for (int i = 0; i < levels.size(); i++) {
            numbering.replace(own, i, levels.get(i));
        }
    }

    private ListLevel last() {
        return levels.isEmpty() ? ListLevel.PLAIN : levels.getLast();
    }

    private void change(ListLevel level) {
        if (!levels.isEmpty()) {
            levels.set(levels.size() - 1, level);
        }
    }

    void openText() {
        pattern.setLength(0);
        lengthSeen = false;
    }

    /** Whether a byte of the level's text is no character: first comes its length, a small one names a level. */
    boolean isPlace(int value) {
        return !lengthSeen || value < 9;
    }

    void place(int value) {
        if (lengthSeen) {
            pattern.append('%').append(value + 1);
        }
        lengthSeen = true;
    }

    void text(String text) {
        pattern.append(text);
    }

    void closeText() {
        int end = pattern.lastIndexOf(";");
        change(last().withPattern(end < 0 ? pattern.toString() : pattern.substring(0, end)));
    }
}
