package kaskad.office.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kaskad.office.numbering.NumberForm;
import org.jsoup.nodes.Element;

/** The numbers that a browser shows before the items of ordered lists; each list is counted once. */
final class ListLabels {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern WORD_NUMBER =
            Pattern.compile("[(]?[\\p{L}\\d]{1,5}([.][\\p{L}\\d]{1,5}){0,8}[.)]{0,2}");

    private final Map<Element, Integer> next = new HashMap<>();

    /** The label of an item; empty in other lists. */
    String of(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        boolean reversed = list.hasAttr("reversed");
        int number = number(item.attr("value"), next.computeIfAbsent(list, any -> first(list, reversed)));
        next.put(list, number + (reversed ? -1 : 1));
        String type = item.attr("type").isEmpty() ? list.attr("type") : item.attr("type");
        return form(type).write(number) + ".";
    }

    private static int first(Element list, boolean reversed) {
        return number(list.attr("start"), reversed ? items(list) : 1);
    }

    /** The number that Word wrote into a page for programs without lists; empty for bullets. */
    static String ofWord(String text) {
        String number = text.replace('\u00a0', ' ').strip();
        boolean bullet = number.equals("o") || number.equals("o.");
        return !bullet && WORD_NUMBER.matcher(number).matches() ? number : "";
    }

    private static int items(Element list) {
        return (int) list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
    }

    private static NumberForm form(String type) {
        return switch (type) {
            case "a" -> NumberForm.LOWER_LETTER;
            case "A" -> NumberForm.UPPER_LETTER;
            case "i" -> NumberForm.LOWER_ROMAN;
            case "I" -> NumberForm.UPPER_ROMAN;
            default -> NumberForm.DECIMAL;
        };
    }

    private static int number(String text, int otherwise) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
    }
}
