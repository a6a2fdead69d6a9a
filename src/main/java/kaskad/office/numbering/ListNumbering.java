package kaskad.office.numbering;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the paragraphs of lists.
 *
 * <p>A list points to a definition with up to ten levels; lists of one definition count on together unless they
 * override the start. A list may also replace single levels of its definition.
 */
public final class ListNumbering {
    private static final int LEVELS = 10;

    private final Map<String, @Nullable ListLevel[]> definitions = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> replaced = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<String, @Nullable Integer[]> counters = new HashMap<>();

    public void define(String definition, int level, ListLevel as) {
        definitions.computeIfAbsent(definition, any -> new ListLevel[LEVELS])[within(level)] = as;
    }

    public void list(String list, String definition) {
        lists.put(list, definition);
    }

    public boolean knows(String list) {
        return lists.containsKey(list);
    }

    /** Lets a list show a level in its own way. */
    public void replace(String list, int level, ListLevel as) {
        replaced.computeIfAbsent(list, any -> new HashMap<>()).put(within(level), as);
    }

    /** Lets the next paragraph of the list on the level take this number; it counts once. */
    public void startAt(String list, int level, int start) {
        starts.computeIfAbsent(list, any -> new HashMap<>()).put(within(level), start);
    }

    /** Whether the list is known to show no number on the level. */
    public boolean isBullet(String list, int level) {
        ListLevel at = level(list, within(level));
        return at != null && at.form() == NumberForm.NONE;
    }

    /** The label of the next paragraph of the list; empty for bullets and unknown lists. */
    public String next(String list, int askedLevel) {
        int level = within(askedLevel);
        ListLevel at = level(list, level);
        if (at == null) {
            return "";
        }
        @Nullable Integer[] counter = counters.computeIfAbsent(lists.get(list), any -> new Integer[LEVELS]);
        Integer override = override(list, level);
        Integer before = counter[level];
        counter[level] = override != null ? override : before == null ? Integer.valueOf(at.start()) : before + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            ListLevel below = level(list, i);
            counter[i] = below == null || below.restarts() ? null : counter[i];
        }
        return at.form() == NumberForm.NONE ? "" : label(list, at, level, counter);
    }

    private @Nullable ListLevel level(String list, int level) {
        String definition = lists.get(list);
        @Nullable ListLevel[] levels = definition == null ? null : definitions.get(definition);
        ListLevel own = replaced.getOrDefault(list, Map.of()).get(level);
        return own != null || levels == null ? own : levels[level];
    }

    private @Nullable Integer override(String list, int level) {
        Map<Integer, Integer> own = starts.get(list);
        return own == null ? null : own.remove(level);
    }

    private String label(String list, ListLevel at, int level, @Nullable Integer[] counter) {
        String label = at.pattern();
        for (int i = level; i >= 0; i--) {
            ListLevel other = level(list, i);
            Integer number = counter[i];
            String written = other == null
                    ? ""
                    : (at.legal() ? NumberForm.DECIMAL : other.form()).write(number == null ? other.start() : number);
            label = label.replace("%" + (i + 1), written);
        }
        return label.strip();
    }

    private static int within(int level) {
        return Math.clamp(level, 0, LEVELS - 1);
    }
}
