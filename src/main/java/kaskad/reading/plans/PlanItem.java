package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.acts.Duty;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A measure that is told in words instead of cells. Its term and executors follow labels («Срок: …», «Отв.: …»), stand in brackets at
 * its end, between dashes, or inside its sentence.
 */
record PlanItem(
        String title,
        @Nullable String deadline,
        @Nullable String executors,
        @Nullable String result) {
    private static final int LONGEST = 3000;
    private static final int SURE = 2;
    private static final Pattern LABEL = Pattern.compile("(?<=[.;(\\n]|[.;]\\s|,\\s(?=\\p{L}{3,20} {0,2}[:–—-]))"
            + "(?:((?iu:отв|ответственн\\p{L}+|исполнител\\p{L}+|сроки?)(?iu: исполнител\\p{L}+| исполнения| выполнения| лиц[аоу])?)"
            + "(?! ?за )(?![\\p{L}])[.]?\\s*[:–—-]?|(\\p{Lu}[\\p{L} ]{2,40}?)(?:\\s?:|\\s[–—-](?=\\s)))\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{3,200})\\)[.;]?$");
    private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+");
    private static final Pattern COMMA = Pattern.compile("[,;]\\s*");
    private static final Pattern END =
            Pattern.compile("(?:[\\s;,(–—-]|(?<!(?<!\\p{L})\\p{Lu}|(?<!\\p{L})г|(?<!\\p{L})гг)\\.){1,9}$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PREPOSITION =
            Pattern.compile("(?iu:до|со?|ко?|во?|по|не|за|на)|[«\"]?\\d.*|[IVX]{1,3}");
    private static final int LONGEST_TERM = 80;
    private static final int MOST_PARTS = 8;

    /** A stretch of a text that divides it. */
    private record Cut(String before, String part, String after) {}

    static PlanItem of(String text) {
        if (text.length() > LONGEST) {
            return new PlanItem(text, null, null, null);
        }
        String ended = END.matcher(text).replaceFirst("");
        return labelled(ended)
                .or(() -> bracketed(ended))
                .or(() -> dashed(ended))
                .orElseGet(() -> told(ended));
    }

    /** The item with the term of its section where it tells none itself. */
    PlanItem orDeadline(@Nullable String period) {
        return deadline != null ? this : new PlanItem(title, period, executors, result);
    }

    /** Whether a line holds nothing but a label and what follows it. */
    static boolean isLabelled(String line) {
        Matcher label = LABEL.matcher("\n" + line);
        return line.length() <= LONGEST && label.find() && label.start() == 1 && role(label) != Role.TITLE;
    }

    /** Whether a line begins with a term and a dash: «до 1 мая – …». */
    static boolean startsWithTerm(String line) {
        return line.length() <= LONGEST
                && term(line, DASH, " – ").filter(cut -> cut.before.isEmpty()).isPresent();
    }

    /** Whether a line tells a term and nothing else. */
    static boolean isTerm(String line) {
        return isTerm(List.of(line), line);
    }

    /** The term in brackets at the end of the title of a section. */
    static Optional<String> termOf(String section) {
        return bracketed(section).map(PlanItem::deadline);
    }

    private static Optional<PlanItem> labelled(String text) {
        Map<Role, String> parts = new EnumMap<>(Role.class);
        Matcher label = LABEL.matcher(text);
        Role role = Role.TITLE;
        int from = 0;
        while (label.find()) {
            Role next = role(label);
            if (next != Role.TITLE) {
                add(parts, role, text.substring(from, label.start()));
                role = next;
                from = label.end();
            }
        }
        add(parts, role, text.substring(from));
        return Optional.of(new PlanItem(
                        parts.getOrDefault(Role.TITLE, ""),
                        parts.get(Role.DEADLINE),
                        parts.get(Role.EXECUTORS),
                        parts.get(Role.RESULT)))
                .filter(item -> parts.size() > 1 && !item.title.isEmpty())
                .map(PlanItem::withOwnTerm);
    }

    /** The role that a label names; TITLE where it is none. */
    private static Role role(Matcher label) {
        Heading heading = Heading.of(label.group(1) == null ? label.group(2) : label.group(1));
        return heading.role().told() && heading.role() != Role.NUMBER && heading.weight() >= SURE
                ? heading.role()
                : Role.TITLE;
    }

    private static void add(Map<Role, String> parts, Role role, String text) {
        String clean = clean(text);
        if (!clean.isEmpty()) {
            parts.merge(role, clean, (one, two) -> one + ", " + two);
        }
    }

    /** «Проверка журналов, октябрь. Отв. …»: only the executors are labelled. */
    private PlanItem withOwnTerm() {
        if (deadline != null) {
            return this;
        }
        PlanItem rest = bracketed(title).or(() -> dashed(title)).orElseGet(() -> told(title));
        return new PlanItem(rest.title, rest.deadline, executors, result);
    }

    private static Optional<PlanItem> bracketed(String text) {
        Matcher brackets = BRACKETS.matcher(text.substring(Math.max(0, text.length() - 250)));
        if (!brackets.find()) {
            return Optional.empty();
        }
        String inside = brackets.group(1);
        String title = clean(text.substring(0, text.lastIndexOf('(')));
        return term(inside, COMMA, ", ")
                .map(cut -> new PlanItem(title, cut.part, filled(cut.before.isEmpty() ? cut.after : cut.before), null));
    }

    private static Optional<PlanItem> dashed(String text) {
        return term(text, DASH, " – ")
                .map(cut -> cut.before.isEmpty()
                        ? new PlanItem(clean(cut.after), cut.part, null, null)
                        : new PlanItem(clean(cut.before), cut.part, filled(clean(cut.after)), null))
                .filter(item -> !item.title.isEmpty());
    }

    private static PlanItem told(String text) {
        Duty duty = Duty.of(text);
        return new PlanItem(text, duty.deadline().orElse(null), duty.addressee().orElse(null), null);
    }

    /** The longest run of parts that tells a term. */
    private static Optional<Cut> term(String text, Pattern divider, String between) {
        List<String> parts = new ArrayList<>(List.of(divider.split(text, MOST_PARTS)));
        for (int size = parts.size(); size > 0; size--) {
            for (int from = 0; from + size <= parts.size(); from++) {
                List<String> run = parts.subList(from, from + size);
                if (isTerm(run, String.join(between, run)) && (size < parts.size() || divider == COMMA)) {
                    return Optional.of(new Cut(
                            String.join(between, parts.subList(0, from)),
                            clean(String.join(between, run)),
                            String.join(between, parts.subList(from + size, parts.size()))));
                }
            }
        }
        return Optional.empty();
    }

    /** «июнь – июль», «10 – 15 мая», but not «февраль, профком» or «Подготовка к 1 мая – апрель». */
    private static boolean isTerm(List<String> run, String whole) {
        return whole.length() <= LONGEST_TERM
                && Contents.isDeadline(whole)
                && run.stream().allMatch(PlanItem::startsAsTerm)
                && (run.size() == 1 || Contents.isDeadline(run.getLast()));
    }

    /** Whether a term has no other words before it: a preposition, a number, or what tells a time by itself. */
    private static boolean startsAsTerm(String part) {
        List<String> words = List.of(SPACE.split(part.strip(), 3));
        return PREPOSITION.matcher(words.getFirst()).matches()
                || Contents.isDeadline(words.getFirst())
                || words.size() > 1 && Contents.isDeadline(words.get(0) + " " + words.get(1));
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Without the dividers at the end, and without half of a pair of brackets. */
    private static String clean(String text) {
        String line = END.matcher(Texts.line(text)).replaceFirst("");
        return line.endsWith(")") && line.indexOf('(') < 0 ? line.substring(0, line.length() - 1) : line;
    }
}
