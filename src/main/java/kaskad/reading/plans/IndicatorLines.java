package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.plans.PlanDraft.RowDraft;
import kaskad.reading.text.Texts;

/** Indicators that are written as a list under «Целевые показатели:» instead of a table. */
final class IndicatorLines {
    private static final int LONGEST_HEAD = 160;
    private static final Pattern HEAD = Pattern.compile("показател|индикатор");
    private static final Pattern ITEM =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*[.)]|[-–—•*])\\s*(\\p{L}.*?)[;.]?$", Pattern.DOTALL);

    private IndicatorLines() {}

    static List<RowDraft> in(List<Line> lines) {
        List<RowDraft> found = new ArrayList<>();
        boolean listed = false;
        for (Line line : lines) {
            Optional<RowDraft> item = item(line);
            if (listed && item.isPresent()) {
                found.add(item.get());
            } else {
                listed = isHead(line);
            }
        }
        return found;
    }

    private static boolean isHead(Line line) {
        return line.text().length() <= LONGEST_HEAD
                && (line.text().endsWith(":") || line.stressed())
                && HEAD.matcher(Texts.low(line.text())).find();
    }

    private static Optional<RowDraft> item(Line line) {
        Matcher item = ITEM.matcher(line.text());
        if (!item.matches()) {
            return Optional.empty();
        }
        boolean numbered = Character.isDigit(line.text().charAt(0));
        return Optional.of(
                new RowDraft(numbered ? item.group(1) : null, item.group(2), null, null, null, List.of(), line.at()));
    }
}
