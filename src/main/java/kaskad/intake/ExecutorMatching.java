package kaskad.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.intake.draft.DraftExecutor;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries.Alias;
import kaskad.organisations.OrganisationType;
import kaskad.plans.ExecutorTarget;
import kaskad.reading.executors.ExecutorReader;
import kaskad.reading.executors.Party;
import kaskad.reading.matching.Candidate;
import kaskad.reading.matching.Match;
import kaskad.reading.matching.MatchOutcome;
import kaskad.reading.matching.MatchReason;
import kaskad.reading.matching.Matching;

/** Whom a wording means in one authority's part of the register: what it has decided once comes before any guess. */
public final class ExecutorMatching {
    private static final int CLASS = 96;
    private static final int OUTSIDE = 90;
    private static final Pattern AUTHORITIES = Pattern.compile(
            "(?iu)моуо|мсу|омсу|муниципалитет\\p{L}*|муниципальны[ем]\\p{L}* (образовани|район|округ)\\p{L}*"
                    + "|(муниципальны\\p{L}+ )?орган\\p{L}* (местного самоуправления|управления образованием).*");

    private final List<Organisation> bodies;
    private final Map<String, MappingStore.Known> known;
    private final Matching matching;

    /** {@code bodies}, the organisations that may be meant; {@code expansions}, the document's own short names. */
    ExecutorMatching(
            List<Organisation> bodies,
            Collection<Alias> aliases,
            Map<String, MappingStore.Known> known,
            Map<String, String> expansions) {
        this.bodies = bodies;
        this.known = known;
        Map<UUID, List<String>> names = aliases.stream()
                .collect(Collectors.groupingBy(
                        Alias::organisation, Collectors.mapping(Alias::text, Collectors.toList())));
        this.matching = new Matching(
                bodies.stream()
                        .map(body -> candidate(body, names.getOrDefault(body.id(), List.of())))
                        .toList(),
                expansions);
    }

    private static Candidate candidate(Organisation body, List<String> aliases) {
        List<String> names = Stream.concat(Stream.of(body.shortName()), aliases.stream())
                .distinct()
                .toList();
        return new Candidate(body.id(), body.name(), names, body.type().word(), body.number());
    }

    /** The executors of a cell. */
    public List<DraftExecutor> read(String raw) {
        return ExecutorReader.read(raw).stream().flatMap(this::match).toList();
    }

    /** Whom one party means; a party of several named bodies becomes one executor for each. */
    Stream<DraftExecutor> match(Party party) {
        MappingStore.Known decided = known.get(MappingStore.key(party.text()));
        if (decided != null) {
            DraftExecutor executor = DraftExecutor.unmatched(party.text(), party.agreed(), null);
            return Stream.of(executor.decided(decided.target(), decided.organisation(), true));
        }
        String text = party.text();
        return switch (matching.match(party)) {
            case MatchOutcome.EverySchool _ ->
                Stream.of(DraftExecutor.group(text, party.agreed(), ExecutorTarget.SCHOOLS, null, CLASS));
            case MatchOutcome.External _ ->
                Stream.of(DraftExecutor.group(text, party.agreed(), ExecutorTarget.EXTERNAL, null, OUTSIDE));
            case MatchOutcome.Organisations found -> named(party, found);
            case MatchOutcome.Unknown unknown -> Stream.of(unknown(party, unknown.suggestions()));
        };
    }

    private static Stream<DraftExecutor> named(Party party, MatchOutcome.Organisations found) {
        boolean one = found.matches().size() == 1 && found.unmatched().isEmpty();
        Stream<DraftExecutor> matched = found.matches().stream()
                .map(match -> DraftExecutor.organisation(
                        one ? party.text() : match.candidate().name(), party.agreed(), match));
        return Stream.concat(
                matched, found.unmatched().stream().map(name -> DraftExecutor.unmatched(name, party.agreed(), null)));
    }

    /** Of several that fit equally well none is proposed: a person would only nod. */
    private DraftExecutor unknown(Party party, List<Match> suggestions) {
        if (AUTHORITIES.matcher(party.text()).matches()) {
            return authorities(party);
        }
        boolean several = suggestions.stream().anyMatch(match -> match.reason() == MatchReason.SEVERAL);
        return several || suggestions.isEmpty()
                ? DraftExecutor.unmatched(party.text(), party.agreed(), several ? MatchReason.SEVERAL : null)
                : DraftExecutor.perhaps(party.text(), party.agreed(), suggestions.getFirst());
    }

    /** Each municipality's authority; within one municipality that is the one there. */
    private DraftExecutor authorities(Party party) {
        List<Organisation> authorities = bodies.stream()
                .filter(body -> body.type() == OrganisationType.AUTHORITY)
                .filter(body -> body.place().municipality() != null)
                .toList();
        return authorities.size() == 1
                ? DraftExecutor.group(
                        party.text(),
                        party.agreed(),
                        ExecutorTarget.ORGANISATION,
                        authorities.getFirst().id(),
                        OUTSIDE)
                : DraftExecutor.group(party.text(), party.agreed(), ExecutorTarget.MUNICIPALITIES, null, OUTSIDE);
    }
}
