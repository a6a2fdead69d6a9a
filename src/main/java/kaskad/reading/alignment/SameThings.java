package kaskad.reading.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaskad.reading.alignment.Wording.Stem;

/** Names of one thing brought to one: «дорожная карта» is compared as «план». */
final class SameThings {
    private static final List<Names> ALL = Vocabulary.lines("same-things.txt").stream()
            .map(line -> line.split("="))
            .map(sides -> new Names(Wording.words(sides[1]), Wording.words(sides[0])))
            .sorted(Comparator.comparing((Names names) -> names.other().size()).reversed())
            .toList();

    private SameThings() {}

    private record Names(List<String> other, List<String> usual) {
        boolean standAt(List<Stem> stems, int from) {
            int end = from + other.size();
            return end <= stems.size()
                    && stems.subList(from, end).stream()
                            .map(Stem::text)
                            .toList()
                            .equals(other);
        }
    }

    static List<Stem> named(List<Stem> stems) {
        List<Stem> named = new ArrayList<>();
        int at = 0;
        while (at < stems.size()) {
            int here = at;
            Names names = ALL.stream()
                    .filter(one -> one.standAt(stems, here))
                    .findFirst()
                    .orElse(null);
            if (names == null) {
                named.add(stems.get(at++));
            } else {
                List<Stem> written = stems.subList(at, at + names.other().size());
                String words = String.join(" ", written.stream().map(Stem::word).toList());
                int position = written.getFirst().position();
                names.usual().forEach(stem -> named.add(new Stem(stem, words, position)));
                at += written.size();
            }
        }
        return named;
    }
}
