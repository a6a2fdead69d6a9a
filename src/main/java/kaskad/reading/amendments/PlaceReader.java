package kaskad.reading.amendments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kaskad.reading.amendments.Amendment.Part;
import org.jspecify.annotations.Nullable;

/** Reads where an amendment applies: «в графе «Срок» строки 3.2 раздела 2», «пункты 4 и 5», «в наименовании и пункте 1». */
final class PlaceReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){0,6}\\.?|[IVX]{1,5}(?!\\p{L})|[а-я](?=\\))";
    private static final String ORDINAL = "(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)\\p{L}*";
    private static final List<String> ORDINALS =
            List.of("перв", "втор", "трет", "четв", "пят", "шест", "седьм", "восьм", "девят", "десят");
    private static final Pattern STEP = Pattern.compile(
            "(?<!\\p{L})(?:(" + ORDINAL + ")\\s+)?(" + PartKind.pattern() + ")\\p{L}*(?:\\s*(?:№|N)?\\s*((?:" + NUMBER
                    + ")(?:\\s*(?:,|и|[-–—])\\s*(?:" + NUMBER + ")){0,60})|\\s+(" + ORDINAL + ")|\\s*" + Quotations.MARK
                    + ")?",
            FLAGS);
    private static final Pattern APART =
            Pattern.compile("\\s+и\\s+(?=(?:в\\s+|по\\s+)?" + PartKind.pattern() + ")|;\\s*", FLAGS);
    private static final Pattern RANGE =
            Pattern.compile("((?:\\d{1,6}\\.){0,6})(\\d{1,6})\\.?\\s*[-–—]\\s*(?:\\d{1,6}\\.){0,6}(\\d{1,6})\\.?");
    private static final int WIDEST_RANGE = 50;

    private PlaceReader() {}

    /** The places that the words name, each from the widest part to the narrowest; none where they name no part. */
    static List<List<Part>> places(String words, Quotations quotations) {
        List<List<Part>> places = new ArrayList<>();
        for (String one : APART.split(words)) {
            List<List<Part>> found = place(one, quotations);
            places.addAll(found);
        }
        return places;
    }

    private static List<List<Part>> place(String words, Quotations quotations) {
        List<List<Part>> places = new ArrayList<>();
        places.add(List.of());
        Matcher step = STEP.matcher(words);
        while (step.find()) {
            PartKind kind = PartKind.of(step.group(2)).orElseThrow();
            List<Part> parts = parts(kind, step, quotations).stream()
                    .filter(PlaceReader::stands)
                    .toList();
            if (parts.isEmpty()) {
                continue;
            }
            places = places.stream()
                    .flatMap(place -> parts.stream().map(part -> with(place, part)))
                    .toList();
        }
        return places.stream().filter(place -> !place.isEmpty()).toList();
    }

    /** «план мероприятий»: only the whole is named without a number or a name. */
    private static boolean stands(Part part) {
        return part.number() != null
                || part.name() != null
                || switch (part.kind()) {
                    case APPENDIX, TITLE, PREAMBLE -> true;
                    case SECTION, INDICATOR, ROW, COLUMN, CLAUSE, SUBCLAUSE, PARAGRAPH -> false;
                };
    }

    private static List<Part> with(List<Part> place, Part part) {
        List<Part> wider = new ArrayList<>(place);
        wider.add(part);
        wider.sort(Comparator.comparing(Part::kind));
        return wider;
    }

    private static List<Part> parts(PartKind kind, Matcher step, Quotations quotations) {
        if (step.group(3) != null) {
            return numbers(step.group(3)).stream()
                    .map(number -> new Part(kind, number, null))
                    .toList();
        }
        String ordinal = step.group(1) == null ? step.group(4) : step.group(1);
        String name = step.group(5) == null ? null : quotations.quotation(step.group(5));
        return List.of(new Part(kind, ordinal == null ? null : ordinal(ordinal), name));
    }

    private static @Nullable String ordinal(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return IntStream.range(0, ORDINALS.size())
                .filter(i -> low.startsWith(ORDINALS.get(i)))
                .mapToObj(i -> Integer.toString(i + 1))
                .findFirst()
                .orElse(null);
    }

    private static List<String> numbers(String list) {
        List<String> numbers = new ArrayList<>();
        for (String one : list.split("\\s*(?:,|(?<![\\p{L}\\d])и(?![\\p{L}\\d]))\\s*")) {
            Matcher range = RANGE.matcher(one.strip());
            if (range.matches()) {
                int from = Integer.parseInt(range.group(2));
                int to = Math.min(Integer.parseInt(range.group(3)), from + WIDEST_RANGE);
                IntStream.rangeClosed(from, to).forEach(i -> numbers.add(range.group(1) + i));
            } else {
                numbers.add(one.strip().replaceAll("\\.$", ""));
            }
        }
        return numbers;
    }
}
