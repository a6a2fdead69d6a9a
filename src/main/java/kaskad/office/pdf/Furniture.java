package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Running heads, page numbers and what a browser prints around a page: the first and last lines that pages share. */
final class Furniture {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER =
            Pattern.compile("[-–— ]*(?:(?i)стр\\.?|страница|лист)? ?(\\d{1,4})(?:(?: из |/)\\d+)?[-–— .]*");
    private static final Pattern BROWSER = Pattern.compile(
            "(?:file|https?)://.*\\d+/\\d+|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4},? \\d{1,2}:\\d{2}( [AP]M)?\\b.*");
    private static final int EDGE = 3;
    private static final int LEVEL = 6;
    private static final double MARGIN = 0.09;

    private final List<List<Sheet.Item>> sheets;
    private final List<Page> pages;
    private final Map<String, Integer> shared = new HashMap<>();

    private Furniture(List<List<Sheet.Item>> sheets, List<Page> pages) {
        this.sheets = sheets;
        this.pages = pages;
    }

    static List<List<Sheet.Item>> without(List<List<Sheet.Item>> sheets, List<Page> pages) {
        return new Furniture(sheets, pages).kept();
    }

    private List<List<Sheet.Item>> kept() {
        for (List<Sheet.Item> sheet : sheets) {
            Set<String> keys = new HashSet<>();
            edges(sheet).forEach(item -> keys.add(key(item)));
            keys.forEach(key -> shared.merge(key, 1, Integer::sum));
        }
        List<List<Sheet.Item>> kept = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            List<Sheet.Item> sheet = new ArrayList<>(sheets.get(i));
            Page page = pages.get(i);
            sheet.removeAll(
                    edges(sheet).stream().filter(item -> repeats(item, page)).toList());
            kept.add(sheet);
        }
        return kept;
    }

    /** The lines before everything else of a page and after it. */
    private static List<Sheet.Item> edges(List<Sheet.Item> sheet) {
        List<Sheet.Item> edges = new ArrayList<>();
        int first = 0;
        while (first < Math.min(EDGE, sheet.size()) && sheet.get(first).line() != null) {
            edges.add(sheet.get(first++));
        }
        int last = sheet.size() - 1;
        while (last >= Math.max(first, sheet.size() - EDGE) && sheet.get(last).line() != null) {
            edges.add(sheet.get(last--));
        }
        return edges;
    }

    private static String key(Sheet.Item item) {
        return Math.round(item.top() / LEVEL) + DIGITS.matcher(text(item)).replaceAll("#");
    }

    private static String text(Sheet.Item item) {
        Line line = item.line();
        return line == null ? "" : line.text().replace('\t', ' ').strip();
    }

    private boolean repeats(Sheet.Item item, Page page) {
        String text = text(item);
        boolean margin = item.top() < MARGIN * page.height() || item.top() > (1 - MARGIN) * page.height();
        if (margin && BROWSER.matcher(text).matches()) {
            return true;
        }
        var number = NUMBER.matcher(text);
        if (margin && number.matches() && pages.size() > 1) {
            return true;
        }
        int times = shared.getOrDefault(key(item), 0);
        return times > 1 && times * 2 >= pages.size() && (margin || times > 2);
    }
}
