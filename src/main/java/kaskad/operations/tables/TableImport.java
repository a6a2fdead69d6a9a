package kaskad.operations.tables;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.operations.OperationRun;

/**
 * Slot: one kind of list that comes and goes as a table. The engine reads, maps, checks and counts; the module compares
 * with what it has and writes, each by a few statements over all rows at once.
 */
public interface TableImport {
    /** Short and never changed, as in addresses: {@code organisations}. */
    String kind();

    /** The message key of its name. */
    String title();

    /** The message key of the operation's title; its argument is the name of the file. */
    String operation();

    /** What it takes at the place whose list it is. */
    Permission permission();

    TableSchema schema();

    /** What each of {@code rows} would do at {@code place}, by their numbers. */
    Map<Integer, TableMatch> match(Actor actor, Place place, List<TableRow> rows);

    /** Takes the rows in within one transaction; rows that are made carry the operation. */
    void apply(OperationRun run, List<TableRow> added, List<TableRow> changed);

    /** Takes them back: removes {@code added}, gives the fields of {@code former} what they held. */
    void undo(OperationRun run, List<TableRow> added, List<TableRow> former);

    /** How long it can be taken back. */
    default Duration undoable() {
        return Duration.ofDays(30);
    }

    /** All rows at {@code place}, so that taking them in again would change nothing. */
    List<TableRow> export(Actor actor, Place place);

    /** Where the list is looked at. */
    default Optional<String> result() {
        return Optional.empty();
    }
}
