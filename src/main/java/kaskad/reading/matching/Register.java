package kaskad.reading.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The organisations that may be meant, found by any of their names; each lookup gives all that fit. */
final class Register {
    /** One name of one organisation. */
    record Entry(Candidate candidate, RegisterName name, boolean full) {}

    private final Map<List<String>, List<Entry>> byStems = new HashMap<>();
    private final Map<List<String>, List<Entry>> byWords = new HashMap<>();
    private final Map<List<String>, List<Entry>> byQuoted = new HashMap<>();
    private final Map<List<String>, List<Entry>> byStart = new HashMap<>();
    private final Map<Integer, List<Entry>> byNumber = new HashMap<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<Candidate, List<RegisterName>> names = new HashMap<>();

    Register(Collection<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            add(new Entry(candidate, RegisterName.of(candidate.name()), true));
            candidate.names().stream()
                    .map(name -> new Entry(candidate, RegisterName.of(name), false))
                    .forEach(this::add);
        }
    }

    private void add(Entry entry) {
        RegisterName name = entry.name();
        put(byStems, name.stems(), entry);
        names.computeIfAbsent(entry.candidate(), one -> new ArrayList<>()).add(name);
        numbers(entry).forEach(number -> put(byNumber, number, entry));
        if (name.core().isEmpty()) {
            return;
        }
        put(byWords, name.sorted(), entry);
        put(byStart, start(name), entry);
        new HashSet<>(name.core()).forEach(word -> put(byWord, word, entry));
        if (!name.quoted().isEmpty()) {
            put(byQuoted, name.quoted(), entry);
        }
    }

    private static Set<Integer> numbers(Entry entry) {
        Set<Integer> numbers = new LinkedHashSet<>(entry.name().numbers());
        if (entry.candidate().number() != null) {
            numbers.add(entry.candidate().number());
        }
        return numbers;
    }

    private static <K> void put(Map<K, List<Entry>> index, K key, Entry entry) {
        index.computeIfAbsent(key, one -> new ArrayList<>()).add(entry);
    }

    private static List<String> start(RegisterName name) {
        return name.core().subList(0, Math.min(2, name.core().size()));
    }

    Stream<Entry> named(RegisterName written) {
        return byStems.getOrDefault(written.stems(), List.of()).stream();
    }

    Stream<Entry> ofWords(RegisterName written) {
        return byWords.getOrDefault(written.sorted(), List.of()).stream();
    }

    Stream<Entry> quoted(RegisterName written) {
        return byQuoted.getOrDefault(written.quoted(), List.of()).stream();
    }

    Stream<Entry> beginning(RegisterName written) {
        return byStart.getOrDefault(start(written), List.of()).stream()
                .filter(entry -> entry.name().begins(written));
    }

    Stream<Entry> numbered(int number) {
        return byNumber.getOrDefault(number, List.of()).stream();
    }

    /** Whether nothing that any name of the organisation says is different from the wording. */
    boolean compatible(Candidate candidate, RegisterName written) {
        List<RegisterName> all = names.getOrDefault(candidate, List.of());
        return all.stream().anyMatch(name -> name.kind().covers(written.kind()))
                && all.stream().noneMatch(name -> name.contradicts(written));
    }

    /** Whether the names of the organisation hold all these words. */
    boolean hold(Candidate candidate, Collection<String> words) {
        return words.stream()
                .allMatch(word -> names.getOrDefault(candidate, List.of()).stream()
                        .anyMatch(name ->
                                name.stems().contains(word) || name.core().contains(word)));
    }

    /** Names that share words, the likeliest first: twice the shared words over all words, in percent. */
    List<Match> alike(RegisterName written, Predicate<Candidate> test, int least, int most) {
        Map<Entry, Integer> shared = new HashMap<>();
        Set<String> words = new HashSet<>(written.core());
        words.forEach(
                word -> byWord.getOrDefault(word, List.of()).forEach(entry -> shared.merge(entry, 1, Integer::sum)));
        Map<Candidate, Integer> best = new HashMap<>();
        shared.forEach((entry, count) -> {
            int percent =
                    200 * count / (words.size() + new HashSet<>(entry.name().core()).size());
            best.merge(entry.candidate(), Math.min(percent, MatchReason.SURE - 1), Math::max);
        });
        return best.entrySet().stream()
                .filter(one -> one.getValue() >= least && test.test(one.getKey()))
                .map(one -> new Match(one.getKey(), one.getValue(), MatchReason.SIMILAR))
                .sorted(Comparator.comparingInt(Match::confidencePercent)
                        .reversed()
                        .thenComparing(match -> match.candidate().name()))
                .limit(most)
                .toList();
    }
}
