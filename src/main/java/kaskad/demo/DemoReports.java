package kaskad.demo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the demonstration's schools report, a line a measure: number | text | count | what it counts. */
record DemoReports(List<Line> lines) {
    record Line(String number, String said, BigDecimal amount, String counted) {}

    static DemoReports parse(String text) {
        return new DemoReports(Arrays.stream(text.split("\n"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(parts -> new Line(parts[0], parts[1], new BigDecimal(parts[2]), parts[3]))
                .toList());
    }

    Optional<Line> find(String number) {
        return lines.stream().filter(line -> line.number().equals(number)).findFirst();
    }

    String numbers() {
        return array(Line::number);
    }

    String said() {
        return array(Line::said);
    }

    String amounts() {
        return array(line -> line.amount().toPlainString());
    }

    String counted() {
        return array(Line::counted);
    }

    /** A PostgreSQL array literal. */
    private String array(Function<Line, String> part) {
        return lines.stream()
                .map(line -> '"' + part.apply(line).replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
