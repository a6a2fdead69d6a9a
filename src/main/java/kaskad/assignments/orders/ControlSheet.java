package kaskad.assignments.orders;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.documents.ActCard;
import kaskad.organisations.Organisation;

/**
 * An act as it would be put under control, counted exactly as it will be done.
 *
 * @param start the day from which terms run
 * @param reach everybody whom the act may reach
 * @param rows of the approved plans that stand on the act, as pairs to choose from
 * @param drafts whether a plan from the same file waits for its approval
 */
public record ControlSheet(
        ActCard act,
        LocalDate start,
        List<ControlLine> lines,
        List<Organisation> reach,
        List<Pair> rows,
        boolean drafts) {
    public ControlSheet {
        lines = List.copyOf(lines);
        reach = List.copyOf(reach);
        rows = List.copyOf(rows);
    }

    /** Everybody who gets something. */
    public Set<UUID> organisations() {
        Set<UUID> all = new HashSet<>();
        lines.stream()
                .filter(ControlLine::reaches)
                .forEach(line -> line.bodies().forEach(body -> all.add(body.id())));
        return all;
    }

    public int duties() {
        return (int) lines.stream().filter(ControlSheet::duty).count();
    }

    public int assignments() {
        return lines.stream()
                .filter(ControlSheet::duty)
                .mapToInt(line -> line.bodies().size())
                .sum();
    }

    public int occurrences() {
        return lines.stream()
                .filter(ControlSheet::duty)
                .mapToInt(line -> line.bodies().size() * line.dates().size())
                .sum();
    }

    public int offers() {
        return lines.stream()
                .filter(line -> line.treatment() == Treatment.OPT_IN)
                .mapToInt(line -> line.bodies().size())
                .sum();
    }

    public int pairs() {
        return (int) lines.stream().filter(line -> line.pair() != null).count();
    }

    /** Clauses that ask for something of nobody within reach: they are seen and give no assignment. */
    public List<ControlLine> unreached() {
        return lines.stream()
                .filter(line ->
                        line.treatment() != Treatment.NONE && line.bodies().isEmpty())
                .toList();
    }

    private static boolean duty(ControlLine line) {
        return line.treatment() == Treatment.DUTY && line.reaches();
    }
}
