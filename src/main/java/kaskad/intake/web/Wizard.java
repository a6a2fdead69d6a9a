package kaskad.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaskad.intake.Cell;
import kaskad.intake.Import;
import kaskad.intake.ImportQueries;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftFinding;
import kaskad.intake.editions.web.Offers;
import kaskad.intake.web.mappings.MappingUrls;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.kernel.WorkingCalendar;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** Builds the wizard's view records. */
@Component
class Wizard {
    private final ImportQueries queries;
    private final Offers offers;
    private final OrganisationQueries organisations;
    private final Clock clock;
    private final WorkingCalendar calendar;

    Wizard(
            ImportQueries queries,
            Offers offers,
            OrganisationQueries organisations,
            Clock clock,
            WorkingCalendar calendar) {
        this.queries = queries;
        this.offers = offers;
        this.organisations = organisations;
        this.clock = clock;
        this.calendar = calendar;
    }

    WizardPage page(Actor actor, Import given, Draft draft, @Nullable String only, Texts texts) {
        var blocks = queries.blocks(actor.scope(Permission.IMPORT), given.id())
                .orElseGet(JsonNodeFactory.instance::arrayNode);
        return new WizardPage(
                given.fileName(), Papers.of(blocks), read(given, draft, only, texts), offers.view(actor, given));
    }

    ReadView read(Import given, Draft draft, @Nullable String only, Texts texts) {
        DraftViews views = views(given, draft, texts);
        return new ReadView(
                given.id(),
                given.version(),
                summary(given, draft, only, texts),
                views.act(),
                views.plans(only),
                draft.groups(),
                draft.data(),
                views.loose(only),
                views.who(MappingUrls.one(given.place().organisation())),
                draft.mendings().isEmpty()
                        ? 0
                        : draft.mendings().getLast().changes().size());
    }

    /** {@code before}, the draft that the page shows. */
    EditedView edited(Import given, Draft before, Draft draft, Cell cell, @Nullable String only, Texts texts) {
        DraftViews views = views(given, draft, texts);
        List<EditedView.Row> shown = views(given, before, texts).rows();
        return new EditedView(
                views.cell(cell).asSaved(),
                views.rows().stream().filter(row -> !shown.contains(row)).toList(),
                views.loose(only),
                views.who(MappingUrls.one(given.place().organisation())),
                summary(given, draft, only, texts));
    }

    static boolean shows(@Nullable String only, DraftFinding finding) {
        return only == null
                || only.equals("findings")
                || only.equals(finding.severity().word());
    }

    private DraftViews views(Import given, Draft draft, Texts texts) {
        Map<UUID, String> names = names(given);
        return new DraftViews(given.id(), draft, names, new ControlDates(LocalDate.now(clock), calendar, texts), texts);
    }

    private SummaryView summary(Import given, Draft draft, @Nullable String only, Texts texts) {
        Function<Organisation, String> at = home -> texts.dateTime(given.changedAt(), home.zone());
        String saved = organisations.find(given.place().organisation()).map(at).orElse("");
        return SummaryView.of(draft, ImportUrls.one(given.id()), only, saved, given.version());
    }

    private Map<UUID, String> names(Import given) {
        UUID region = given.place().region();
        return organisations.list(region == null ? Scope.NATION : Scope.region(region)).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::shortName));
    }
}
