package kaskad.cli.reading;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadMeasure;
import kaskad.reading.alignment.Alignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code kaskad align CHILD PARENT}: proposals of which measure carries out which, as one JSON document. */
@Command(
        name = "align",
        description = "Сопоставляет мероприятия плана с мероприятиями вышестоящего. Это предложения: решает человек.")
public final class AlignCommand implements Callable<Integer> {
    private final ResourceBundle texts = ResourceBundle.getBundle("messages.reading", Locale.ROOT);

    @Parameters(index = "0", paramLabel = "ПЛАН", description = "План, мероприятия которого сопоставляются.")
    private Path child = Path.of("");

    @Parameters(index = "1", paramLabel = "ВЫШЕСТОЯЩИЙ", description = "План уровнем выше.")
    private Path parent = Path.of("");

    @Option(
            names = "--threshold",
            paramLabel = "N",
            description = "Наименьшее сходство пары, от 0 до 1 (по умолчанию ${DEFAULT-VALUE}).")
    private double convincing = Alignment.CONVINCING;

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Documents documents = new Documents(out, new PrintStream(System.err, true, StandardCharsets.UTF_8));
        Optional<Documents.Read> below = documents.read(child);
        Optional<Documents.Read> above = documents.read(parent);
        if (below.isEmpty() || above.isEmpty()) {
            return Documents.UNREADABLE;
        }
        out.print(answer(below.get().document(), above.get().document()) + "\n");
        out.flush();
        return 0;
    }

    private String answer(ReadDocument below, ReadDocument above) {
        List<ReadMeasure> children = measures(below);
        List<ReadMeasure> parents = measures(above);
        Alignment alignment = Alignment.of(below, above, convincing);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "pairs",
                alignment.pairs().stream()
                        .map(pair -> pair(pair, children.get(pair.childRow() - 1), parents.get(pair.parentRow() - 1)))
                        .toList());
        answer.put("children_without_parent", alignment.childrenWithoutParent());
        answer.put("parents_without_child", alignment.parentsWithoutChild());
        return JsonMapper.shared().writeValueAsString(answer);
    }

    private Map<String, Object> pair(Alignment.Pair pair, ReadMeasure below, ReadMeasure above) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("child_row", pair.childRow());
        map.put("child_number", below.number());
        map.put("child_title", below.title());
        map.put("parent_row", pair.parentRow());
        map.put("parent_number", above.number());
        map.put("parent_title", above.title());
        map.put("score", pair.score());
        map.put("why", why(pair));
        return map;
    }

    private String why(Alignment.Pair pair) {
        String key = pair.sameSection() ? "reading.align.same-section" : "reading.align.words";
        return MessageFormat.format(texts.getString(key), String.join(", ", pair.words()));
    }

    private static List<ReadMeasure> measures(ReadDocument document) {
        return document.plans().stream().flatMap(plan -> plan.measures()).toList();
    }
}
