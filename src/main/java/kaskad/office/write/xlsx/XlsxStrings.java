package kaskad.office.write.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaskad.office.write.Run;
import kaskad.office.write.Sheet;
import kaskad.office.write.Xml;

/** The texts of a workbook, each once; cells point to them by number. */
final class XlsxStrings {
    private final Map<List<Run>, Integer> numbers = new LinkedHashMap<>();
    private int used;

    int number(List<Run> runs) {
        used++;
        return numbers.computeIfAbsent(runs, any -> numbers.size());
    }

    byte[] bytes() {
        Xml xml = new Xml()
                .open(
                        "sst",
                        "xmlns",
                        XlsxParts.SHEET,
                        "count",
                        Integer.toString(used),
                        "uniqueCount",
                        Integer.toString(numbers.size()));
        numbers.keySet().forEach(runs -> item(xml, runs));
        return xml.close().bytes();
    }

    private static void item(Xml xml, List<Run> runs) {
        xml.open("si");
        if (runs.size() == 1) {
            text(xml, runs.getFirst());
        } else {
            for (Run run : runs) {
                xml.open("r").open("rPr");
                if (run.bold()) {
                    xml.empty("b");
                }
                if (run.italic()) {
                    xml.empty("i");
                }
                xml.empty("sz", "val", "12").empty("rFont", "val", Sheet.FONT).close();
                text(xml, run);
                xml.close();
            }
        }
        xml.close();
    }

    private static void text(Xml xml, Run run) {
        xml.open("t", "xml:space", "preserve").characters(run.text()).close();
    }
}
