package kaskad.documents.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.documents.ActCard;
import kaskad.documents.ActLink;
import kaskad.documents.GroundQueries;
import kaskad.documents.Official;
import kaskad.documents.acknowledgement.Acknowledgement;
import kaskad.documents.acknowledgement.Acknowledgements;
import kaskad.documents.acknowledgement.Offices;
import kaskad.documents.numbers.RegistrationKind;
import kaskad.documents.numbers.Registrations;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisation;
import kaskad.organisations.Organisations;
import kaskad.organisations.Today;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.sentences.DeadlineWords;
import kaskad.storage.Attachments;
import kaskad.ui.Choice;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of an act together. */
@Component
class DocumentPages {
    private final Attachments attachments;
    private final GroundQueries grounds;
    private final Registrations registrations;
    private final Acknowledgements acknowledgements;
    private final Organisations organisations;
    private final Readers readers;
    private final Today today;
    private final ObjectProvider<ActLink> links;

    DocumentPages(
            Attachments attachments,
            GroundQueries grounds,
            Registrations registrations,
            Acknowledgements acknowledgements,
            Organisations organisations,
            Readers readers,
            Today today,
            ObjectProvider<ActLink> links) {
        this.attachments = attachments;
        this.grounds = grounds;
        this.registrations = registrations;
        this.acknowledgements = acknowledgements;
        this.organisations = organisations;
        this.readers = readers;
        this.today = today;
        this.links = links;
    }

    DocumentPage page(Actor actor, ActCard act, Texts texts) {
        UUID file = act.attachment();
        Scope scope = actor.scope(Permission.VIEW);
        return new DocumentPage(
                act,
                ActWords.title(act, texts),
                facts(actor, act, texts),
                act.clauses().stream().map(clause -> clause(clause, texts)).toList(),
                act.members().stream()
                        .collect(Collectors.groupingBy(ActCard.Member::group, LinkedHashMap::new, Collectors.toList())),
                grounds.basis(scope, act.id()),
                grounds.appendices(scope, act.id()),
                links.stream()
                        .sorted(Comparator.comparingInt(ActLink::order))
                        .flatMap(slot -> slot.links(actor, act).stream())
                        .toList(),
                file == null ? null : attachments.get(file),
                numbers(actor, act, texts),
                reading(actor, act, texts));
    }

    private Map<String, String> facts(Actor actor, ActCard act, Texts texts) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.text("documents.name"), Objects.toString(act.title(), ""));
        facts.put(texts.text("documents.issuer"), Objects.toString(act.issuer(), ""));
        facts.put(texts.text("documents.signatory"), official(act.signatory()));
        facts.put(texts.text("documents.control"), official(act.control()));
        facts.put(texts.text("documents.organisation"), act.organisation());
        var control = act.underControl();
        if (control != null) {
            ZoneId zone = today.zone(actor);
            facts.put(
                    texts.text("documents.under-control"),
                    texts.text("documents.by", texts.dateTime(control.since(), zone), control.by()));
            if (control.released() != null) {
                facts.put(
                        texts.text("documents.released"),
                        texts.text("documents.by", texts.dateTime(control.released(), zone), control.releasedBy()));
                facts.put(texts.text("documents.filed"), Objects.toString(control.filed(), ""));
            }
        }
        return facts;
    }

    private static String official(@Nullable Official official) {
        return official == null
                ? ""
                : Stream.of(official.post(), official.person())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    private static DocumentPage.Clause clause(ActCard.Clause clause, Texts texts) {
        Deadline deadline = clause.deadline();
        String meaning = deadline == null ? null : DeadlineWords.explain(deadline, texts.language());
        return new DocumentPage.Clause(clause.number(), clause.text(), clause.addressees(), deadline, meaning);
    }

    private DocumentPage.Numbers numbers(Actor actor, ActCard act, Texts texts) {
        List<Organisation> offices = offices(actor);
        return new DocumentPage.Numbers(
                registrations.list(actor, act.id()).stream()
                        .map(one -> new DocumentPage.Line(
                                one,
                                offices.stream().anyMatch(office -> office.id().equals(one.organisation()))))
                        .toList(),
                offices.stream()
                        .map(one -> new Choice(one.id().toString(), one.shortName()))
                        .toList(),
                Arrays.stream(RegistrationKind.values())
                        .map(kind -> new Choice(kind.word(), texts.text("documents.numbers." + kind.word())))
                        .toList());
    }

    private DocumentPage.Reading reading(Actor actor, ActCard act, Texts texts) {
        List<Acknowledgement> lines = acknowledgements.list(actor, act.id());
        List<UUID> offices = offices(actor).stream().map(Organisation::id).toList();
        LocalDate day = today.of(actor);
        ZoneId zone = today.zone(actor);
        boolean owner =
                actor.may(Permission.IMPORT, act.place()) || actor.may(Permission.APPROVE_PLAN, act.place());
        return new DocumentPage.Reading(
                lines.stream()
                        .map(line -> new DocumentPage.Reader(
                                line,
                                line.read() == null ? "" : texts.dateTime(line.read(), zone),
                                line.late(day),
                                !line.done()
                                        && !line.person().isEmpty()
                                        && offices.contains(line.place().organisation())))
                        .toList(),
                (int) lines.stream().filter(Acknowledgement::done).count(),
                (int) lines.stream().filter(line -> line.late(day)).count(),
                lines.stream()
                        .anyMatch(line -> !line.done()
                                && line.person().isEmpty()
                                && offices.contains(line.place().organisation())),
                owner ? readers.choices(actor, texts) : List.of());
    }

    private List<Organisation> offices(Actor actor) {
        return Offices.of(actor).stream()
                .map(organisations::get)
                .filter(office -> Offices.keeps(actor, office.place()))
                .toList();
    }
}
