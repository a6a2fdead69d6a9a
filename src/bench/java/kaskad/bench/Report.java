package kaskad.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The document that a bench prints. */
final class Report {
    private static final MathContext DIGITS = new MathContext(4);

    private Report() {}

    static String json(String bench, Setting setting, Bench.Result result) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("bench", bench);
        document.put("date", LocalDate.now().toString());
        document.put("machine", Machine.describe(setting.root()));
        document.put("data", result.data());
        document.put("figures", result.figures().stream().map(Report::figure).toList());
        return JsonMapper.shared().writeValueAsString(document);
    }

    private static Map<String, @Nullable Object> figure(Figure figure) {
        Bar bar = figure.bar();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", bar.name().toLowerCase(Locale.ROOT));
        map.put("value", rounded(figure.value()));
        map.put("unit", bar.unit);
        map.put("bar", bar.limit == null ? null : rounded(bar.limit));
        map.put("direction", bar.direction.name().toLowerCase(Locale.ROOT));
        map.put("runs", figure.runs());
        map.put("spread", List.of(rounded(figure.least()), rounded(figure.greatest())));
        return map;
    }

    /** Four digits, never in powers of ten. */
    private static BigDecimal rounded(double value) {
        BigDecimal some = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return some.scale() < 0 ? some.setScale(0) : some;
    }
}
