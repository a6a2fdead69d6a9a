package kaskad.reading.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kaskad.office.DocumentReader;
import kaskad.office.Format;
import kaskad.office.write.DocxWriter;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.xlsx.XlsxWriter;
import kaskad.reading.ReadDocument;
import kaskad.reading.Reading;
import kaskad.reading.json.ReadingJson;
import tools.jackson.databind.json.JsonMapper;

/** A read document written on paper and read again, through JSON as the commands do it. */
final class RoundTrip {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** What belongs to the file and not to what it says. */
    private static final List<String> OF_THE_FILE = List.of("at", "file", "format", "findings");

    private RoundTrip() {}

    static ReadDocument through(Format format, ReadDocument read) {
        OfficialDocument paper = ReadPaper.of(ReadingJson.readForeign(ReadingJson.write(read)));
        boolean workbook = format == Format.XLSX;
        byte[] bytes = workbook ? XlsxWriter.write(paper) : DocxWriter.write(paper);
        return Reading.read(new DocumentReader().read(bytes, "again"), "again");
    }

    /** What the two documents say differently, a line each under its path. */
    static List<String> differences(ReadDocument first, ReadDocument second) {
        Map<String, Object> before = said(first);
        Map<String, Object> after = said(second);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(path -> !isNewStamp(path, before))
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .map(path -> path + ": " + before.get(path) + " → " + after.get(path))
                .toList();
    }

    /** A plan that followed an order without a word gets the stamp of an appendix. */
    private static boolean isNewStamp(String path, Map<String, Object> before) {
        int stamp = path.indexOf("/stamp");
        return stamp > 0 && Objects.equals(before.get(path.substring(0, stamp) + "/stamp"), 0);
    }

    private static Map<String, Object> said(ReadDocument document) {
        Map<String, Object> lines = new TreeMap<>();
        flatten(JSON.readValue(ReadingJson.write(document), Object.class), "", lines);
        return lines;
    }

    private static void flatten(Object value, String path, Map<String, Object> lines) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, one) -> {
                    if (!OF_THE_FILE.contains(String.valueOf(key))) {
                        flatten(one == null ? "null" : one, path + "/" + key, lines);
                    }
                });
            case List<?> list -> {
                lines.put(path, list.size());
                for (int i = 0; i < list.size(); i++) {
                    flatten(list.get(i), path + "/" + "%04d".formatted(i), lines);
                }
            }
            default -> lines.put(path, value);
        }
    }
}
