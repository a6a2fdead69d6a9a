package kaskad.assignments.orders.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.assignments.orders.AddresseeReading.Meant;
import kaskad.assignments.orders.ClauseChoice;
import kaskad.assignments.orders.ControlLine;
import kaskad.assignments.orders.ControlSheet;
import kaskad.assignments.orders.Pair;
import kaskad.assignments.orders.Treatment;
import kaskad.documents.web.ActWords;
import kaskad.organisations.Organisation;
import kaskad.plans.ExecutorTarget;
import kaskad.reading.deadlines.sentences.DeadlineWords;
import kaskad.ui.Choice;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page «Поставить на контроль» together. */
@Component
class SheetPages {
    private static final int SHOWN = 6;
    private static final int LONGEST = 90;

    SheetPage page(ControlSheet sheet, @Nullable UUID edit, Texts texts) {
        return new SheetPage(
                ActWords.title(sheet.act(), texts),
                sheet,
                sheet.lines().stream().map(line -> line(line, texts)).toList(),
                edit,
                (int) sheet.lines().stream()
                        .filter(line -> line.proposal() != null)
                        .count(),
                Arrays.stream(Treatment.values())
                        .map(one -> new Choice(one.word(), texts.text("assignments.orders.treatment." + one.word())))
                        .toList(),
                Arrays.stream(ClauseChoice.Audience.values())
                        .map(one -> new Choice(one.word(), texts.text("assignments.orders.audience." + one.word())))
                        .toList(),
                sheet.rows().stream().map(SheetPages::measure).toList());
    }

    private static Choice measure(Pair row) {
        String words = row.measure().number() + " " + row.measure().title();
        return new Choice(
                row.measure().id().toString(), words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
    }

    private static SheetPage.Line line(ControlLine line, Texts texts) {
        boolean schools = line.meant().stream().anyMatch(party -> party.target() == ExecutorTarget.SCHOOLS);
        Stream<String> names = line.bodies().stream().map(Organisation::shortName);
        List<String> whom = schools && line.choice() == null && line.bodies().size() > SHOWN
                ? List.of(texts.text("assignments.orders.schools", line.bodies().size()))
                : names.limit(SHOWN).toList();
        int named = whom.size() == 1 && line.bodies().size() > 1 ? line.bodies().size() : whom.size();
        return new SheetPage.Line(
                line,
                whom,
                line.bodies().size() - named,
                line.meant().stream()
                        .filter(SheetPages::outside)
                        .map(Meant::text)
                        .toList(),
                DeadlineWords.explain(line.deadline(), texts.language()),
                line.dates().isEmpty() ? "" : texts.date(line.dates().getFirst().controlDate()));
    }

    private static boolean outside(Meant party) {
        return party.target() == ExecutorTarget.EXTERNAL || party.target() == ExecutorTarget.UNMATCHED;
    }
}
