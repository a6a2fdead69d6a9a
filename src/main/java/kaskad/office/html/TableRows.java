package kaskad.office.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The rows of a table in the order in which they are shown: the head first, the foot last, whatever their order in the page. */
final class TableRows {
    private TableRows() {}

    /** The rows by the groups that no merged cell leaves. */
    static List<List<Element>> groups(Element table) {
        List<List<Element>> head = new ArrayList<>();
        List<List<Element>> body = new ArrayList<>();
        List<List<Element>> foot = new ArrayList<>();
        List<Element> loose = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "thead" -> head.add(rows(child));
                case "tbody" -> body.add(rows(child));
                case "tfoot" -> foot.add(rows(child));
                case "tr" -> loose.add(child);
                default -> {}
            }
        }
        List<List<Element>> all = new ArrayList<>(head);
        all.addAll(body);
        all.add(loose.stream().filter(Shown::is).toList());
        all.addAll(foot);
        return all;
    }

    private static List<Element> rows(Element group) {
        return group.children().stream()
                .filter(row -> row.normalName().equals("tr") && Shown.is(row))
                .toList();
    }
}
