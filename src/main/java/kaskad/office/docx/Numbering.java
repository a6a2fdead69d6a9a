package kaskad.office.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word generates and that stand nowhere in the text.
 *
 * <p>A list ({@code num}) points to a definition ({@code abstractNum}) whose levels have a format, a start and a
 * pattern such as {@code %1.%2.}; lists of one definition count on together unless they override the start.
 */
final class Numbering {
    private static final int LEVELS = 9;

    private record Level(int start, String format, String pattern) {}

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    static Numbering read(@Nullable XMLStreamReader xml) throws XMLStreamException {
        Numbering numbering = new Numbering();
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNum" -> numbering.definition(xml);
                    case "num" -> numbering.list(xml);
                    default -> {}
                }
            }
        }
        return numbering;
    }

    private void definition(XMLStreamReader xml) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        definitions.put(String.valueOf(Xml.attribute(xml, "abstractNumId")), levels);
        int level = -1;
        for (xml.next(); !ends(xml, "abstractNum"); xml.next()) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("lvl")) {
                level = index(Xml.attribute(xml, "ilvl"));
                levels[level] = new Level(1, "decimal", "");
            } else if (level >= 0) {
                levels[level] = with(levels[level], xml);
            }
        }
    }

    private static Level with(Level level, XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "start" -> new Level(Xml.number(xml, 1), level.format, level.pattern);
            case "numFmt" -> new Level(level.start, Xml.value(xml), level.pattern);
            case "lvlText" -> new Level(level.start, level.format, Xml.value(xml));
            default -> level;
        };
    }

    private void list(XMLStreamReader xml) throws XMLStreamException {
        String id = String.valueOf(Xml.attribute(xml, "numId"));
        int level = 0;
        for (xml.next(); !ends(xml, "num"); xml.next()) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNumId" -> lists.put(id, Xml.value(xml));
                case "lvlOverride" -> level = index(Xml.attribute(xml, "ilvl"));
                case "startOverride" ->
                    starts.computeIfAbsent(id, any -> new HashMap<>()).put(level, Xml.number(xml, 1));
                default -> {}
            }
        }
    }

    private static boolean ends(XMLStreamReader xml, String element) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private static int index(@Nullable String level) {
        return level != null && level.length() == 1 && Character.isDigit(level.charAt(0))
                ? Math.min(level.charAt(0) - '0', LEVELS - 1)
                : 0;
    }

    /** The label of the next paragraph of the list; empty for bullets and unknown lists. */
    String next(String list, int askedLevel) {
        int level = Math.clamp(askedLevel, 0, LEVELS - 1);
        String definition = lists.get(list);
        Level[] levels = definition == null ? null : definitions.get(definition);
        if (levels == null || levels[level] == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(definition, any -> new int[LEVELS]);
        Integer override = override(list, level);
        counter[level] = override != null ? override : counter[level] == 0 ? levels[level].start : counter[level] + 1;
        java.util.Arrays.fill(counter, level + 1, LEVELS, 0);
        return label(levels, level, counter);
    }

    /** A start override counts once: the first time its list is used. */
    private @Nullable Integer override(String list, int level) {
        Map<Integer, Integer> own = starts.get(list);
        return own == null ? null : own.remove(level);
    }

    private static String label(Level[] levels, int level, int[] counter) {
        if (levels[level].format.equals("bullet") || levels[level].format.equals("none")) {
            return "";
        }
        String label = levels[level].pattern;
        for (int i = 0; i <= level; i++) {
            Level at = levels[i];
            String number = at == null ? "" : number(at.format, counter[i] == 0 ? at.start : counter[i]);
            label = label.replace("%" + (i + 1), number);
        }
        return label.strip();
    }

    private static String number(String format, int n) {
        return switch (format) {
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ", n);
            case "lowerLetter" -> letter("abcdefghijklmnopqrstuvwxyz", n);
            case "russianUpper" -> letter("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ", n);
            case "russianLower" -> letter("абвгдежзиклмнопрстуфхцчшщэюя", n);
            default -> String.valueOf(n);
        };
    }

    private static String letter(String alphabet, int n) {
        return n < 1 ? "" : String.valueOf(alphabet.charAt((n - 1) % alphabet.length()));
    }

    private static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = Math.clamp(n, 0, 4999);
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                out.append(signs[i]);
            }
        }
        return out.toString();
    }
}
