package kaskad.reading.findings.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaskad.reading.Field;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.text.Texts;
import kaskad.reading.text.WordPair;
import kaskad.reading.text.WordPattern;

/** Titles and other words: lost, doubled, repeated, unclosed, in capitals, too long. */
final class WordingRules {
    static final List<Rule> ALL = List.of(
            Rule.error(Family.WORDING, "title-missing", WordingRules::untitled),
            Rule.warning(Family.WORDING, "measure-repeated", WordingRules::repeated),
            Rule.warning(Family.WORDING, "word-lost", WordingRules::lostWords),
            Rule.warning(Family.WORDING, "words-doubled", WordingRules::doubled),
            Rule.note(Family.WORDING, "brackets-unclosed", WordingRules::unclosed),
            Rule.note(Family.WORDING, "title-in-capitals", WordingRules::capitals)
                    .together(),
            Rule.note(Family.WORDING, "title-too-long", WordingRules::tooLong).together());

    private static final Set<String> PREPOSITIONS =
            Set.of("в", "во", "на", "для", "по", "с", "со", "из", "от", "об", "при", "под");
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?:разработан|утвержд[её]н|подготовлен|провед[её]н|организован|составлен|сформирован|обеспечен|направлен|представлен|внедр[её]н|реализован|опубликован|заключ[её]н|назначен|принят)[аоы]?");
    private static final WordPattern TORN =
            WordPattern.of("\\p{L}{2,}[ \\t]+(?:в|во|на|для|по|с|со|из|от|об|при|под|и|или|к)$");
    private static final String HYPHEN = "-";
    private static final String HYPHEN_OR_DIGIT = "-0123456789";
    private static final Pattern LABEL = Pattern.compile("(?:^|(?<=[\\s(;,.:]))(?:\\d{1,2}|\\p{L})\\)");
    private static final int TAIL = 60;
    private static final int LONGEST = 600;
    private static final int CAPITALS = 15;

    private WordingRules() {}

    private static List<Spot> untitled(Subject subject) {
        return subject.measures().stream()
                .filter(measure -> measure.title().isBlank())
                .map(measure -> Spot.in(Field.TITLE, measure.at(), Objects.requireNonNullElse(measure.number(), "")))
                .toList();
    }

    private static List<Spot> repeated(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        for (ReadPlan plan : subject.plans()) {
            Map<String, ReadMeasure> seen = new HashMap<>();
            plan.measures().filter(measure -> !measure.title().isBlank()).forEach(measure -> {
                ReadMeasure before = seen.putIfAbsent(Texts.key(measure.title()), measure);
                if (before != null && sameDeadline(before, measure)) {
                    spots.add(Spot.in(
                            Field.TITLE,
                            measure.at(),
                            measure.title(),
                            String.valueOf(before.at().row())));
                }
            });
        }
        return spots;
    }

    private static boolean sameDeadline(ReadMeasure one, ReadMeasure other) {
        return one.deadline() == null || one.deadline().equals(other.deadline());
    }

    /** «в разработана», and a title that ends in a preposition. */
    private static List<Spot> lostWords(Subject subject) {
        return subject.pieces().stream()
                .flatMap(piece -> Stream.concat(lost(piece.text()), torn(piece))
                        .map(words -> Spot.in(piece, piece.text(), Texts.line(words))))
                .toList();
    }

    private static Stream<String> lost(String text) {
        return WordPair.in(text).stream()
                .filter(pair -> isPreposition(pair.first())
                        && PARTICIPLE.matcher(pair.second()).matches())
                .filter(pair -> !pair.follows(HYPHEN) && !pair.precedes(HYPHEN))
                .map(WordPair::words);
    }

    private static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1));
    }

    private static Stream<String> torn(Subject.Piece piece) {
        return piece.field() == Field.TITLE
                ? TORN.first(tail(piece.text().strip())).stream().map(MatchResult::group)
                : Stream.empty();
    }

    /** A text is torn at its end. */
    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - TAIL));
    }

    private static List<Spot> doubled(Subject subject) {
        return subject.pieces().stream()
                .flatMap(piece -> doubled(piece.text()).stream()
                        .map(twice -> Spot.in(piece, piece.text(), Texts.line(twice.words()))
                                .mended(twice.words(), twice.first())))
                .toList();
    }

    /** Of a word that stands thrice the first two; a single capital may stand for anything. */
    private static List<WordPair> doubled(String text) {
        List<WordPair> doubled = new ArrayList<>();
        int from = 0;
        for (WordPair pair : WordPair.in(text)) {
            if (pair.start() >= from
                    && pair.isDouble()
                    && !pair.follows(HYPHEN_OR_DIGIT)
                    && !pair.precedes(HYPHEN_OR_DIGIT + ".")) {
                from = pair.end();
                doubled.add(pair);
            }
        }
        doubled.removeIf(pair -> pair.first().length() == 1 && !Character.isLowerCase(text.charAt(pair.start())));
        return doubled;
    }

    private static List<Spot> unclosed(Subject subject) {
        return subject.pieces().stream()
                .filter(piece -> piece.field() != null)
                .filter(piece -> isUnclosed(piece.text()))
                .map(piece -> Spot.in(piece, piece.text()))
                .toList();
    }

    /** A closing quotation mark may serve for an inner and an outer one; a bracket may not. */
    private static boolean isUnclosed(String text) {
        boolean quotes = text.indexOf('«') >= 0 != text.indexOf('»') >= 0;
        boolean brackets = text.indexOf('(') >= 0 || text.indexOf(')') >= 0;
        return quotes || brackets && isUnbalanced(LABEL.matcher(text).replaceAll(""));
    }

    private static boolean isUnbalanced(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
        }
        return depth != 0;
    }

    private static List<Spot> capitals(Subject subject) {
        return subject.measures().stream()
                .filter(measure -> isShouted(measure.title()))
                .map(measure -> Spot.in(Field.TITLE, measure.at(), measure.title()))
                .toList();
    }

    private static boolean isShouted(String title) {
        return title.chars().filter(Character::isUpperCase).count() > CAPITALS
                && title.chars().noneMatch(Character::isLowerCase)
                && title.strip().indexOf(' ') > 0;
    }

    private static List<Spot> tooLong(Subject subject) {
        return subject.measures().stream()
                .filter(measure -> Texts.line(measure.title()).length() > LONGEST)
                .map(measure -> Spot.in(
                        Field.TITLE,
                        measure.at(),
                        measure.title(),
                        String.valueOf(Texts.line(measure.title()).length())))
                .toList();
    }
}
