package kaskad.plans.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.MeasureRow.ExecutorRow;
import kaskad.plans.NewExecutor;
import kaskad.reading.executors.ExecutorReader;
import kaskad.reading.executors.Party;
import kaskad.reading.matching.Candidate;
import kaskad.reading.matching.MatchOutcome;
import kaskad.reading.matching.Matching;
import org.springframework.stereotype.Component;

/** Whom an executor cell means after an edit: a wording that stayed keeps its match, a new one is matched by name. */
@Component
class ExecutorWordings {
    private final OrganisationQueries organisations;

    ExecutorWordings(OrganisationQueries organisations) {
        this.organisations = organisations;
    }

    List<NewExecutor> read(Place place, String raw, List<ExecutorRow> before) {
        Matching matching = new Matching(register(place), Map.of());
        return ExecutorReader.read(raw).stream()
                .flatMap(party -> kept(party, before).map(Stream::of).orElseGet(() -> match(party, matching)))
                .toList();
    }

    private static Optional<NewExecutor> kept(Party party, List<ExecutorRow> before) {
        return before.stream()
                .filter(row -> row.target() != ExecutorTarget.UNMATCHED)
                .filter(row -> row.text().equals(party.text()))
                .findFirst()
                .map(row -> new NewExecutor(row.text(), row.target(), row.organisationId()));
    }

    private static Stream<NewExecutor> match(Party party, Matching matching) {
        return switch (matching.match(party)) {
            case MatchOutcome.EverySchool every ->
                Stream.of(new NewExecutor(party.text(), ExecutorTarget.SCHOOLS, null));
            case MatchOutcome.External external ->
                Stream.of(new NewExecutor(party.text(), ExecutorTarget.EXTERNAL, null));
            case MatchOutcome.Organisations found -> named(party, found);
            case MatchOutcome.Unknown unknown ->
                Stream.of(new NewExecutor(party.text(), ExecutorTarget.UNMATCHED, null));
        };
    }

    private static Stream<NewExecutor> named(Party party, MatchOutcome.Organisations found) {
        boolean one = found.matches().size() == 1 && found.unmatched().isEmpty();
        Stream<NewExecutor> matched = found.matches().stream()
                .map(match -> new NewExecutor(
                        one ? party.text() : match.candidate().name(),
                        ExecutorTarget.ORGANISATION,
                        match.candidate().id()));
        return Stream.concat(
                matched, found.unmatched().stream().map(name -> new NewExecutor(name, ExecutorTarget.UNMATCHED, null)));
    }

    /** Within a municipality, its own bodies and those of the region above it; else the whole region or nation. */
    private List<Candidate> register(Place place) {
        Scope scope = place.region() == null ? Scope.NATION : Scope.region(place.region());
        UUID municipality = place.municipality();
        Map<UUID, List<String>> aliases = organisations.aliases(scope).stream()
                .collect(Collectors.groupingBy(
                        OrganisationQueries.Alias::organisation,
                        Collectors.mapping(OrganisationQueries.Alias::text, Collectors.toList())));
        return organisations.list(scope).stream()
                .filter(body -> municipality == null
                        || body.place().municipality() == null
                        || municipality.equals(body.place().municipality()))
                .map(body -> candidate(body, aliases.getOrDefault(body.id(), List.of())))
                .toList();
    }

    private static Candidate candidate(Organisation body, List<String> aliases) {
        List<String> names = Stream.concat(Stream.of(body.shortName()), aliases.stream())
                .distinct()
                .toList();
        return new Candidate(body.id(), body.name(), names, body.type().word(), body.number());
    }
}
