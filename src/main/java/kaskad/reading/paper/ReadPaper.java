package kaskad.reading.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.Part;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadGroup;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadTable;

/** A read document on paper: the act, then each plan, group and table on a sheet of its own. */
public final class ReadPaper {
    private static final String UNTITLED = "Документ";

    private ReadPaper() {}

    /** Whether there is anything to put on paper. */
    public static boolean hasContent(ReadDocument document) {
        return document.act() != null
                || !document.plans().isEmpty()
                || !document.groups().isEmpty()
                || !document.data().isEmpty();
    }

    /**
     * The document.
     *
     * @throws IllegalArgumentException where there is nothing to put on paper
     */
    public static OfficialDocument of(ReadDocument document) {
        List<Part> parts = new ArrayList<>();
        ReadAct act = document.act();
        if (act != null) {
            parts.add(ActSheet.of(act));
        }
        for (int i = 0; i < document.plans().size(); i++) {
            ReadPlan plan = document.plans().get(i);
            List<String> stamp = plan.stamp().isEmpty() && act != null ? ActWords.appendix(act) : plan.stamp();
            parts.addAll(PlanSheet.again(plan, stamp));
        }
        document.groups().forEach(group -> parts.add(ListSheet.of(group)));
        document.data().forEach(table -> parts.add(ListSheet.of(table)));
        return new OfficialDocument(title(document), OfficialDocument.RUSSIAN, parts);
    }

    private static String title(ReadDocument document) {
        ReadAct act = document.act();
        Stream<String> titles = Stream.of(
                        Stream.ofNullable(act == null ? null : act.title()),
                        document.plans().stream().map(ReadPlan::title),
                        document.groups().stream().map(ReadGroup::title),
                        document.data().stream().map(ReadTable::title),
                        Stream.of(document.file(), UNTITLED))
                .flatMap(stream -> stream);
        return titles.filter(title -> !title.isBlank()).findFirst().orElse(UNTITLED);
    }
}
