package kaskad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code kaskad bench table FILE…}: documents that benches printed, as rows of the table in docs/benchmarks.md. */
final class Table {
    private Table() {}

    static String rows(String[] files) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String file : files) {
            JsonNode document = JsonMapper.shared().readTree(Files.readString(Path.of(file)));
            for (JsonNode figure : document.path("figures")) {
                rows.append(row(document, figure)).append('\n');
            }
        }
        return rows.toString();
    }

    private static String row(JsonNode document, JsonNode figure) {
        JsonNode machine = document.path("machine");
        JsonNode spread = figure.path("spread");
        return "| %s | %s | **%s** %s | %s | %s – %s | %s cores, %s GB, JDK %s, PostgreSQL %s | `./kaskad bench %s` |"
                .formatted(
                        figure.path("name").asString(),
                        bar(figure),
                        number(figure.path("value")),
                        figure.path("unit").asString(),
                        document.path("date").asString(),
                        number(spread.path(0)),
                        number(spread.path(1)),
                        machine.path("cores").asString(),
                        machine.path("memory_gb").asString(),
                        machine.path("jdk").asString(),
                        machine.path("postgres").asString(),
                        document.path("bench").asString());
    }

    private static String bar(JsonNode figure) {
        if (figure.path("bar").isNull()) {
            return "reported";
        }
        String sign = figure.path("direction").asString().equals("at_most") ? "≤ " : "≥ ";
        return sign + number(figure.path("bar")) + " " + figure.path("unit").asString();
    }

    private static String number(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().toPlainString();
    }
}
