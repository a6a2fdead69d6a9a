package kaskad.reading.executors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import kaskad.reading.words.Numbers;
import kaskad.reading.words.Stem;
import org.jspecify.annotations.Nullable;

/** Matches parties to the organisations of a register. Precision first: what is not sure is left to a person. */
public final class Matching {
    private static final int SURE = 80;
    private static final int MOST_SUGGESTIONS = 5;
    private static final double LIKELY = 0.5;
    private final List<Candidate> register;
    private final Map<String, String> expansions;

    /** The organisations in scope and what the document says its own abbreviations stand for. */
    public Matching(Collection<Candidate> register, Map<String, String> expansions) {
        this.register = List.copyOf(register);
        this.expansions = Map.copyOf(expansions);
    }

    /** Whom the party means. */
    public MatchOutcome match(Party party) {
        if (party.agreed()) {
            return new MatchOutcome.External();
        }
        if (EverySchoolWording.is(party)) {
            return new MatchOutcome.EverySchool();
        }
        if (!party.members().isEmpty()) {
            return several(party.members().stream()
                    .flatMap(member -> parts(member.text(), member.numbers()).stream())
                    .toList());
        }
        String name = name(party);
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

    /** «СОШ № 4, 16» is «СОШ № 4» and «СОШ № 16». */
    private static List<String> parts(String text, List<Integer> numbers) {
        return numbers.size() < 2
                ? List.of(text)
                : numbers.stream()
                        .map(number -> text.replaceFirst("№.*", "№ " + number))
                        .toList();
    }

    private MatchOutcome several(List<String> names) {
        List<Match> found = new ArrayList<>();
        List<String> unmatched = new ArrayList<>();
        for (String name : names) {
            Match match = sure(name);
            if (match == null) {
                unmatched.add(name);
            } else if (found.stream().noneMatch(old -> old.candidate().equals(match.candidate()))) {
                found.add(match);
            }
        }
        return found.isEmpty()
                ? new MatchOutcome.Unknown(names.stream()
                        .flatMap(name -> suggestions(name).stream())
                        .limit(MOST_SUGGESTIONS)
                        .toList())
                : new MatchOutcome.Organisations(found, unmatched);
    }

    private @Nullable Match sure(String written) {
        String name = expansions.getOrDefault(written, written);
        List<Integer> numbers = Numbers.of(name);
        if (!numbers.isEmpty()) {
            return only(95, "номер и вид учреждения", one -> numbered(one, numbers.getFirst(), name));
        }
        List<String> stems = RegisterNames.stems(name);
        List<String> core = RegisterNames.core(name);
        String quoted = RegisterNames.quoted(name).orElse("");
        return first(
                only(
                        100,
                        "полное название",
                        one -> RegisterNames.of(one)
                                .anyMatch(other -> RegisterNames.stems(other).equals(stems))),
                only(
                        95,
                        "название без правовой формы",
                        one -> RegisterNames.of(one)
                                .anyMatch(other -> RegisterNames.core(other).equals(core))),
                only(
                        90,
                        "название в кавычках",
                        one -> !quoted.isEmpty()
                                && RegisterNames.of(one)
                                        .anyMatch(other -> RegisterNames.quoted(other)
                                                .filter(quoted::equals)
                                                .isPresent())),
                only(
                        90,
                        "начало названия",
                        one -> core.size() > 1
                                && RegisterNames.of(one).anyMatch(other -> begins(RegisterNames.core(other), core))),
                only(85, "принятое сокращение", one -> meaning(one, name)));
    }

    private static @Nullable Match first(@Nullable Match... matches) {
        for (Match match : matches) {
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** The only candidate that passes: two equally good ones are for a person. */
    private @Nullable Match only(int confidence, String reason, Predicate<Candidate> test) {
        List<Candidate> passing = register.stream().filter(test).toList();
        return passing.size() == 1 && confidence >= SURE ? new Match(passing.getFirst(), confidence, reason) : null;
    }

    private static boolean numbered(Candidate one, int number, String name) {
        String kind = RegisterNames.institution(name).orElse("");
        return Objects.equals(one.number(), number)
                && (kind.isEmpty()
                        || RegisterNames.of(one)
                                .anyMatch(other -> RegisterNames.institution(other)
                                        .filter(kind::equals)
                                        .isPresent()));
    }

    private static boolean begins(List<String> whole, List<String> start) {
        return whole.size() >= start.size() && whole.subList(0, start.size()).equals(start);
    }

    /** «УО» in the usual meaning; an abbreviation of several meanings is not decided here. */
    private static boolean meaning(Candidate one, String name) {
        List<String> meanings = Abbreviations.meanings(name);
        return meanings.size() == 1
                && RegisterNames.of(one)
                        .anyMatch(other -> begins(RegisterNames.core(other), Stem.all(meanings.getFirst())));
    }

    private List<Match> suggestions(String name) {
        Set<String> words = new HashSet<>(RegisterNames.core(name));
        return register.stream()
                .map(one -> new Match(one, likeness(one, words), "похожее название"))
                .filter(match -> match.confidencePercent() >= LIKELY * 100)
                .sorted(Comparator.comparingInt(Match::confidencePercent).reversed())
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** Twice the shared words over all words, in percent, kept below what counts as sure. */
    private static int likeness(Candidate one, Set<String> words) {
        return RegisterNames.of(one)
                .map(other -> new HashSet<>(RegisterNames.core(other)))
                .mapToInt(other -> {
                    Set<String> shared = new HashSet<>(words);
                    shared.retainAll(other);
                    return Math.min(SURE - 1, 200 * shared.size() / Math.max(1, words.size() + other.size()));
                })
                .max()
                .orElse(0);
    }
}
