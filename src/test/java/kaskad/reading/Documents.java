package kaskad.reading;

import java.nio.charset.StandardCharsets;
import kaskad.office.DocumentReader;

/** Documents written in a test. */
public final class Documents {
    private Documents() {}

    public static ReadDocument html(String body) {
        return read("<!DOCTYPE html><html><body>" + body + "</body></html>", "document.html");
    }

    public static ReadDocument text(String text) {
        return read(text, "document.txt");
    }

    private static ReadDocument read(String content, String name) {
        return Reading.read(new DocumentReader().read(content.getBytes(StandardCharsets.UTF_8), name), name);
    }

    /** A table of rows whose cells are divided by bars; {@code =} before a text merges it over the whole row. */
    public static String table(String rows) {
        StringBuilder html = new StringBuilder("<table>");
        int width = rows.strip()
                .lines()
                .mapToInt(row -> row.split("\\|", -1).length)
                .max()
                .orElse(1);
        rows.strip().lines().forEach(row -> {
            html.append("<tr>");
            if (row.startsWith("=")) {
                html.append("<td colspan=")
                        .append(width)
                        .append('>')
                        .append(row.substring(1))
                        .append("</td>");
            } else {
                for (String cell : row.split("\\|", -1)) {
                    html.append("<td>").append(cell.strip()).append("</td>");
                }
            }
            html.append("</tr>");
        });
        return html.append("</table>").toString();
    }
}
