package kaskad.intake.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaskad.intake.Mappings;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftExecutor;
import kaskad.intake.draft.DraftMeasure;
import kaskad.plans.ExecutorTarget;
import kaskad.reading.executors.Abbreviations;
import kaskad.ui.Texts;

/**
 * Executors of the whole document, each wording once: whom nobody was matched to, and who is taken from memory.
 *
 * @param memory where all that the authority remembers is listed
 */
public record WhoView(List<Wording> unknown, List<Wording> remembered, String memory) {
    private static final int FEW = 5;

    /**
     * One wording.
     *
     * @param rows how many measures name it
     * @param meanings what its abbreviations stand for
     */
    public record Wording(CellView.ExecutorView executor, int rows, List<String> meanings) {}

    static WhoView of(Draft draft, CellViews cells, String memory, Texts texts) {
        List<DraftMeasure> measures =
                draft.plans().stream().flatMap(plan -> plan.measures()).toList();
        Map<String, DraftExecutor> first = new LinkedHashMap<>();
        Map<String, Integer> rows = new TreeMap<>();
        for (DraftMeasure measure : measures) {
            measure.executors().stream()
                    .map(executor -> Mappings.key(executor.text()))
                    .distinct()
                    .forEach(key -> rows.merge(key, 1, Integer::sum));
            measure.executors().forEach(executor -> first.putIfAbsent(Mappings.key(executor.text()), executor));
        }
        return new WhoView(
                first.entrySet().stream()
                        .filter(one -> one.getValue().target() == ExecutorTarget.UNMATCHED)
                        .map(one -> wording(one.getValue(), rows.getOrDefault(one.getKey(), 0), draft, cells, texts))
                        .sorted(Comparator.comparing(Wording::rows).reversed())
                        .toList(),
                first.entrySet().stream()
                        .filter(one -> one.getValue().remembered())
                        .map(one -> wording(one.getValue(), rows.getOrDefault(one.getKey(), 0), draft, cells, texts))
                        .toList(),
                memory);
    }

    private static Wording wording(DraftExecutor executor, int rows, Draft draft, CellViews cells, Texts texts) {
        return new Wording(
                cells.executor(executor),
                rows,
                executor.remembered() ? List.of() : meanings(executor.text(), draft.abbreviations(), texts));
    }

    private static List<String> meanings(String wording, Map<String, String> explained, Texts texts) {
        List<String> meanings = new ArrayList<>();
        for (String name : Abbreviations.used(List.of(wording)).keySet()) {
            String said = explained.get(name);
            List<String> usual = Abbreviations.meanings(name);
            if (said != null) {
                meanings.add(texts.text("intake.who.explained", name, said));
            } else if (usual.isEmpty()) {
                meanings.add(texts.text("intake.who.unexplained", name));
            } else {
                meanings.add(texts.text("intake.who.usual", name, String.join(" / ", usual)));
            }
        }
        return meanings;
    }

    public boolean isEmpty() {
        return unknown.isEmpty() && remembered.isEmpty();
    }

    /** So few that they need no folding. */
    public boolean few() {
        return !unknown.isEmpty() && unknown.size() <= FEW;
    }
}
