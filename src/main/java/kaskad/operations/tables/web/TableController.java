package kaskad.operations.tables.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.operations.tables.DayOrder;
import kaskad.operations.tables.TableGiven;
import kaskad.operations.tables.TableImport;
import kaskad.operations.tables.Tables;
import kaskad.operations.web.OperationUrls;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.OrganisationType;
import kaskad.storage.Attachments;
import kaskad.ui.Choice;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The wizard: file, columns, check, operation. */
@Controller
class TableController {
    private static final int FEW = 60;

    private final Tables tables;
    private final OrganisationQueries organisations;

    TableController(Tables tables, OrganisationQueries organisations) {
        this.tables = tables;
        this.organisations = organisations;
    }

    @GetMapping(TableUrls.START)
    View start(Actor actor, @RequestParam(required = false) @Nullable String kind) {
        List<TableImport> kinds = tables.kinds(actor);
        TableImport chosen = kind != null ? tables.kind(actor, kind) : kinds.size() == 1 ? kinds.getFirst() : null;
        return new View(
                "operations/tables/web/start",
                new StartPage(kinds, chosen, chosen == null ? List.of() : homes(actor, chosen), Attachments.MOST));
    }

    @PostMapping(TableUrls.START)
    String take(
            Actor actor, @RequestParam String kind, @RequestParam UUID organisation, @RequestParam MultipartFile file)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return "redirect:" + TableUrls.one(tables.take(actor, kind, organisation, name, file.getBytes()));
    }

    @GetMapping(TableUrls.ONE)
    View columns(Actor actor, @PathVariable UUID id) {
        TableGiven table = tables.get(actor, id);
        return new View(
                "operations/tables/web/columns",
                new ColumnsPage(table, tables.kind(actor, table.kind()), tables.sample(actor, id)));
    }

    /** {@code field-0}, {@code order-0}, …: what the columns are taken for. */
    @PostMapping(TableUrls.COLUMNS)
    String map(Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> given) {
        Map<Integer, String> fields = new HashMap<>();
        Map<Integer, DayOrder> orders = new HashMap<>();
        tables.get(actor, id).columns().forEach(column -> {
            fields.put(column.index(), given.getOrDefault("field-" + column.index(), ""));
            orders.put(column.index(), order(given.get("order-" + column.index())));
        });
        tables.map(actor, id, version, fields, orders);
        return "redirect:" + TableUrls.part(id, "check");
    }

    @GetMapping(TableUrls.CHECK)
    View check(Actor actor, @PathVariable UUID id) {
        TableGiven table = tables.get(actor, id);
        return new View(
                "operations/tables/web/check",
                new CheckPage(table, tables.kind(actor, table.kind()), tables.check(actor, id)));
    }

    @PostMapping(TableUrls.OPERATION)
    String run(Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return "redirect:" + OperationUrls.one(tables.start(actor, id, version));
    }

    private List<Choice> homes(Actor actor, TableImport kind) {
        var all = organisations.list(actor.scope(kind.permission()));
        return all.stream()
                .filter(one -> all.size() <= FEW || one.type() != OrganisationType.SCHOOL)
                .map(one -> new Choice(one.id().toString(), one.shortName()))
                .toList();
    }

    private static DayOrder order(@Nullable String given) {
        for (DayOrder order : DayOrder.values()) {
            if (order.name().equals(given)) {
                return order;
            }
        }
        return DayOrder.UNKNOWN;
    }
}
