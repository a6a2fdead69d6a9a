package kaskad.plans.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.Threshold;
import kaskad.reading.meaning.Thresholds;

/** What a report should give, as the wording of the expected result says: «не менее 5 студий», «утверждён приказ». */
public final class ProposedAsks {
    private static final Map<AskKind, Evidence> EVIDENCE = evidence();
    private static final Map<Threshold.Unit, String> UNITS =
            Map.of(Threshold.Unit.COUNT, "ед.", Threshold.Unit.PERCENT, "%", Threshold.Unit.TIMES, "раз");
    private static final int LETTERS = 200;

    private ProposedAsks() {}

    private record Evidence(Pattern wording, String title) {}

    private static Map<AskKind, Evidence> evidence() {
        Map<AskKind, Evidence> evidence = new LinkedHashMap<>();
        evidence.put(AskKind.ORDER, new Evidence(words("приказ|распоряжени|утвержд[её]н|постановлени"), "Приказ"));
        evidence.put(AskKind.PROTOCOL, new Evidence(words("протокол|решени[ея] (?:совета|совещани)"), "Протокол"));
        evidence.put(
                AskKind.LIST, new Evidence(words("списо?к|перечень|реестр|сформирован[аы]? (?:групп|баз)"), "Список"));
        evidence.put(AskKind.LINK, new Evidence(words("сайт|ссылк|размещен|опубликован"), "Ссылка на публикацию"));
        evidence.put(AskKind.PHOTO, new Evidence(words("фото"), "Фотографии"));
        evidence.put(AskKind.TEXT, new Evidence(words("справк|аналитическ|отч[её]т"), "Справка"));
        return evidence;
    }

    private static Pattern words(String stems) {
        return Pattern.compile("(?<!\\p{L})(?:" + stems + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public static List<NewAsk> of(String result) {
        Stream<NewAsk> numbers = Thresholds.of(result).stream()
                .filter(threshold -> threshold.comparison() != Threshold.Comparison.AT_MOST)
                .map(threshold -> number(threshold, result));
        Stream<NewAsk> evidence = EVIDENCE.entrySet().stream()
                .filter(entry -> entry.getValue().wording().matcher(result).find())
                .map(entry -> new NewAsk(entry.getKey(), entry.getValue().title(), "", "", null, true));
        return Stream.concat(numbers, evidence).distinct().toList();
    }

    private static NewAsk number(Threshold threshold, String result) {
        String of = threshold.of();
        String title = of == null ? result : of;
        return new NewAsk(
                AskKind.NUMBER,
                title.length() > LETTERS ? title.substring(0, LETTERS) : title,
                UNITS.getOrDefault(threshold.unit(), ""),
                "",
                threshold.value(),
                true);
    }
}
