package kaskad.reading.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.executors.Complement;
import kaskad.reading.executors.Party;
import kaskad.reading.executors.PartyType;
import kaskad.reading.matching.Register.Entry;
import kaskad.reading.words.Numbers;
import org.jspecify.annotations.Nullable;

/** Matches parties to the organisations of a register. Precision first: what is not sure is left to a person. */
public final class Matching {
    private static final int MOST_SUGGESTIONS = 5;
    private static final int LIKELY = 50;
    private static final Pattern LIST = Pattern.compile("№+\\s*\\d[\\d\\s,;№и/–—-]*+");
    private final Register register;
    private final Expansions expansions;
    private final Set<String> home;

    /** The organisations in scope and what the document says its own abbreviations stand for. */
    public Matching(Collection<Candidate> register, Map<String, String> expansions) {
        this.register = new Register(register);
        this.expansions = new Expansions(expansions);
        this.home = home(register);
    }

    /** The words of the only authority in scope: its own place may be said or left out. */
    private static Set<String> home(Collection<Candidate> register) {
        List<Candidate> authorities =
                register.stream().filter(one -> "authority".equals(one.kind())).toList();
        return authorities.size() == 1
                ? new HashSet<>(RegisterName.of(authorities.getFirst().name()).own())
                : Set.of();
    }

    /** Whom the party means. */
    public MatchOutcome match(Party party) {
        if (party.agreed()) {
            return new MatchOutcome.External();
        }
        String name = name(party);
        String meant = expansions.in(name);
        if (EverySchoolWording.is(party, party.text().replace(name, meant))) {
            return new MatchOutcome.EverySchool();
        }
        if (!party.members().isEmpty()) {
            return several(party.members().stream()
                    .flatMap(member -> parts(member.text(), member.numbers()).stream())
                    .toList());
        }
        return name.isBlank() || party.type() == PartyType.UNKNOWN
                ? new MatchOutcome.Unknown(List.of())
                : several(parts(name, Numbers.of(name)));
    }

    /** What may name an organisation: the body itself, or what follows a post. */
    private static String name(Party party) {
        return switch (party.type()) {
            case ORGANISATION, GROUP, UNKNOWN -> party.text();
            case POSITION -> Complement.of(party.text());
            case PERSON -> party.role() == null ? "" : Complement.of(party.role());
        };
    }

    /** «СОШ № 4, 16 города» is «СОШ № 4 города» and «СОШ № 16 города». */
    private static List<String> parts(String text, List<Integer> numbers) {
        return numbers.size() < 2
                ? List.of(text)
                : numbers.stream()
                        .map(number -> LIST.matcher(text).replaceFirst("№ " + number + " "))
                        .map(String::strip)
                        .toList();
    }

    private MatchOutcome several(List<String> names) {
        Map<Candidate, Match> found = new LinkedHashMap<>();
        List<String> unmatched = new ArrayList<>();
        List<Match> suggestions = new ArrayList<>();
        for (String name : names) {
            Answer answer = answer(name);
            if (answer.sure() == null) {
                unmatched.add(name);
                suggestions.addAll(answer.perhaps());
            } else {
                found.putIfAbsent(answer.sure().candidate(), answer.sure());
            }
        }
        return found.isEmpty()
                ? new MatchOutcome.Unknown(
                        suggestions.stream().limit(MOST_SUGGESTIONS).toList())
                : new MatchOutcome.Organisations(List.copyOf(found.values()), unmatched);
    }

    /** Somebody sure, else who it may be. */
    private record Answer(@Nullable Match sure, List<Match> perhaps) {}

    private Answer answer(String wording) {
        String meant = expansions.in(wording);
        RegisterName written = RegisterName.of(meant);
        MatchReason most = meant.equals(wording) ? MatchReason.FULL_NAME : MatchReason.DOCUMENT_ABBREVIATION;
        return found(written).map(found -> decided(found, most)).orElseGet(() -> new Answer(null, perhaps(written)));
    }

    /** The organisations that fit at the first level at which any does. */
    private record Found(MatchReason reason, List<Candidate> candidates) {}

    private static Answer decided(Found found, MatchReason most) {
        MatchReason reason = found.candidates().size() == 1 ? found.reason().orWeaker(most) : MatchReason.SEVERAL;
        List<Match> matches =
                found.candidates().stream().map(one -> new Match(one, reason)).toList();
        return reason.percent() >= MatchReason.SURE
                ? new Answer(matches.getFirst(), List.of())
                : new Answer(null, matches);
    }

    private Optional<Found> found(RegisterName written) {
        Optional<Found> exact = level(
                        MatchReason.FULL_NAME, register.named(written).filter(Entry::full))
                .or(() -> level(MatchReason.OTHER_NAME, register.named(written)));
        if (!written.numbers().isEmpty()) {
            return exact.or(() -> numbered(written));
        }
        MatchReason most = written.expanded() ? MatchReason.USUAL_ABBREVIATION : MatchReason.FULL_NAME;
        return exact.or(() -> level(
                        MatchReason.WITHOUT_LEGAL_FORM.orWeaker(most),
                        fitting(written, register.ofWords(written))
                                .filter(entry -> entry.name().core().equals(written.core()))))
                .or(() -> level(MatchReason.SAME_WORDS.orWeaker(most), fitting(written, register.ofWords(written))))
                .or(() -> level(
                        MatchReason.QUOTED_NAME.orWeaker(most),
                        fitting(written, register.quoted(written))
                                .filter(entry -> register.hold(entry.candidate(), written.own()))))
                .or(() -> level(
                        MatchReason.BEGINNING.orWeaker(most),
                        written.core().size() < 2 ? Stream.empty() : fitting(written, register.beginning(written))));
    }

    private Stream<Entry> fitting(RegisterName written, Stream<Entry> entries) {
        return written.generic()
                ? Stream.empty()
                : entries.filter(entry -> register.compatible(entry.candidate(), written));
    }

    /** By number and kind; a place or a name that the register does not know leaves it to a person. */
    private Optional<Found> numbered(RegisterName written) {
        List<String> own =
                written.own().stream().filter(word -> !home.contains(word)).toList();
        List<Entry> same = register.numbered(written.numbers().getFirst())
                .filter(entry -> register.compatible(entry.candidate(), written))
                .toList();
        return level(MatchReason.NUMBER_AND_KIND, same.stream().filter(entry -> register.hold(entry.candidate(), own)))
                .or(() -> written.kind().nouns().isEmpty()
                        ? Optional.empty()
                        : level(MatchReason.SAME_NUMBER, same.stream()));
    }

    private static Optional<Found> level(MatchReason reason, Stream<Entry> entries) {
        List<Candidate> candidates = entries.map(Entry::candidate).distinct().toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(new Found(reason, candidates));
    }

    private List<Match> perhaps(RegisterName written) {
        return written.numbers().isEmpty() ? register.alike(written, one -> true, LIKELY, MOST_SUGGESTIONS) : List.of();
    }
}
