package kaskad.reading.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What stands over the points of an order.
 *
 * @param preamble the grounds
 * @param decision the grounds with the word that decides, null where there is neither
 * @param body the first line of the points, with the text that shares a line with the word «приказываю»
 */
record Header(
        @Nullable String kind,
        @Nullable String issuer,
        Details details,
        @Nullable String title,
        String preamble,
        @Nullable String decision,
        List<ActLine> body) {
    private static final int SEARCHED = 40;
    private static final Pattern KIND_LINE = Pattern.compile(
            "^(?:выписка\\s+из\\s+)?(распоряжени[ея]|приказа?|постановлени[ея]|решени[ея]|указани[ея]|указа?)(?!\\p{L})(?:\\s*\\((?:распоряжение|приказ)\\))?\\s*(.*)$",
            Words.FLAGS);
    static final Pattern VERB = Pattern.compile(
            "(?<!\\p{L})(постановляет|постановляю|приказываю|приказывает|решила|решил|решили|распоряжаюсь|обязываю)\\s*:?",
            Words.FLAGS);
    static final Pattern PREAMBLE = Pattern.compile(
            "^(в соответствии|во исполнение|на основании|в целях|с целью|в связи|руководствуясь"
                    + "|по итогам|рассмотрев|учитывая|в рамках|для |согласно|по результатам|заслушав|исходя|ввиду|во избежание|принимая во внимание)",
            Words.FLAGS);
    private static final Pattern BLANK_NUMBER = Pattern.compile("^(?:№|N)\\s*_*$");
    private static final Pattern BY_BODY = Pattern.compile("^по\\s+(\\p{Lu}{3,}.*)$");

    static Optional<Header> of(List<ActLine> lines) {
        int kindLine = kindLine(lines);
        int verbLine = verbLine(lines);
        if (kindLine < 0 && verbLine < 0) {
            return Optional.empty();
        }
        return Optional.of(new Parts(lines, kindLine, verbLine).header());
    }

    private static int kindLine(List<ActLine> lines) {
        for (int i = 0; i < Math.min(SEARCHED, lines.size()); i++) {
            String text = lines.get(i).text();
            if (Clauses.startsClause(text)) {
                return -1;
            }
            Matcher kind = KIND_LINE.matcher(text);
            if (kind.matches() && (kind.group(2).isBlank() || isKindWithDetails(kind.group(2)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isKindWithDetails(String rest) {
        return Words.date(rest).isPresent()
                || Words.number(rest).isPresent()
                || BLANK_NUMBER.matcher(rest).find()
                || rest.toLowerCase(Locale.ROOT).startsWith("по ")
                || !Nominative.of(rest).equals(rest);
    }

    private static int verbLine(List<ActLine> lines) {
        for (int i = 0; i < Math.min(SEARCHED, lines.size()); i++) {
            if (VERB.matcher(lines.get(i).text()).find()) {
                return i;
            }
            if (Clauses.startsClause(lines.get(i).text())) {
                return -1;
            }
        }
        return -1;
    }

    /** The search for the parts, from the top line to the first point. */
    private static final class Parts {
        private final List<ActLine> lines;
        private final int kindLine;
        private final int verbLine;

        Parts(List<ActLine> lines, int kindLine, int verbLine) {
            this.lines = lines;
            this.kindLine = kindLine;
            this.verbLine = verbLine;
        }

        Header header() {
            Subject subject = Subject.of(lines, kindLine);
            int titleLine = subject.first();
            int afterTitle = subject.end();
            int body = bodyStart(afterTitle);
            Details details = details(
                    titleLine < 0 ? Math.clamp(body, kindLine + 1, kindLine + 6) : Math.max(titleLine, kindLine + 1));
            return new Header(
                    kind(),
                    issuer(),
                    details,
                    subject.title(),
                    preamble(afterTitle, body),
                    decision(afterTitle, body),
                    body(body));
        }

        private @Nullable String kind() {
            if (kindLine >= 0) {
                return Words.kind(lines.get(kindLine).text());
            }
            String verb = verb().group(1).toLowerCase(Locale.ROOT);
            return verb.startsWith("постан")
                    ? "постановление"
                    : verb.startsWith("приказ") ? "приказ" : verb.startsWith("реш") ? "решение" : "распоряжение";
        }

        private Matcher verb() {
            Matcher matcher = VERB.matcher(lines.get(verbLine).text());
            if (!matcher.find()) {
                throw new IllegalStateException("the line was chosen for its verb");
            }
            return matcher;
        }

        private @Nullable String issuer() {
            Optional<String> above = Letterhead.issuer(lines.subList(0, Math.max(0, kindLine)).stream()
                    .filter(line -> !Subject.isTitle(line.text())
                            && !VERB.matcher(line.text()).find())
                    .toList());
            if (above.isPresent()) {
                return above.get();
            }
            return Optional.ofNullable(kindLine < 0 ? null : issuerInKindLine())
                    .or(this::issuerUnderKind)
                    .orElseGet(this::issuerBeforeVerb);
        }

        private @Nullable String issuerInKindLine() {
            Matcher kind = KIND_LINE.matcher(lines.get(kindLine).text());
            String rest = kind.matches() ? kind.group(2) : "";
            String name = rest.split("(?iu)\\s+от\\s+[\\d«\"_]|\\s*(?:№|N )|\\s+(?:О|Об)\\s", 2)[0].strip();
            return name.isEmpty() || name.matches("(?iu)от .*") ? null : Nominative.of(name);
        }

        /** «УКАЗ⏎ГУБЕРНАТОРА ОБЛАСТИ», «ПРИКАЗ⏎по МБОУ «Школа»». */
        private Optional<String> issuerUnderKind() {
            if (kindLine < 0 || kindLine + 1 >= lines.size()) {
                return Optional.empty();
            }
            String name = lines.get(kindLine + 1).text();
            Matcher inside = BY_BODY.matcher(name);
            String issuer = inside.matches() ? inside.group(1) : Nominative.of(name);
            return issuer.equals(name) || Subject.isTitle(name) ? Optional.empty() : Optional.of(issuer);
        }

        private @Nullable String issuerBeforeVerb() {
            if (verbLine < 0) {
                return null;
            }
            String before =
                    lines.get(verbLine).text().substring(0, verb().start()).strip();
            int comma = before.lastIndexOf(',');
            String name = before.substring(comma + 1).strip();
            return name.isEmpty()
                            || name.length() > 120
                            || PREAMBLE.matcher(name).find()
                            || Texts.startsLower(name)
                    ? null
                    : Texts.line(name);
        }

        /** The date and the number stand between the kind and the title, seldom over the kind. */
        private Details details(int end) {
            List<ActLine> between =
                    lines.subList(Math.max(0, kindLine), Math.clamp(end, Math.max(0, kindLine), lines.size()));
            Details below = Details.of(
                    between.stream().map(ActLine::text).filter(text -> kindLine >= 0 || Letterhead.isDated(text)));
            if (kindLine < 0) {
                return below.orElse(Details.of(lines.stream()
                        .skip(verbLine + 1L)
                        .limit(2)
                        .map(ActLine::text)
                        .filter(Parts::isBareDetails)));
            }
            return below.date() != null
                    ? below
                    : below.orElse(Details.of(lines.subList(0, kindLine).stream()
                            .filter(line -> !Clauses.isStamp(line.text()))
                            .map(ActLine::text)
                            .filter(Letterhead::isDated)));
        }

        private int bodyStart(int from) {
            if (verbLine >= from) {
                return verbLine;
            }
            for (int i = Math.max(0, from); i < lines.size(); i++) {
                if (Clauses.startsClause(lines.get(i).text())) {
                    return i;
                }
            }
            for (int i = Math.max(0, from); i < lines.size(); i++) {
                if (!PREAMBLE.matcher(lines.get(i).text()).find()
                        && !Letterhead.isDated(lines.get(i).text())) {
                    return i;
                }
            }
            return lines.size();
        }

        private static boolean isBareDetails(String text) {
            return Letterhead.isDated(text) && !Clauses.startsClause(text) && text.length() < 60;
        }

        private String preamble(int from, int body) {
            String before = from < body
                    ? lines.subList(Math.max(0, from), body).stream()
                            .map(ActLine::text)
                            .filter(text -> !isBareDetails(text) && !Subject.isEditorial(text))
                            .collect(Collectors.joining(" "))
                    : "";
            return verbLine == body && verbLine >= 0
                    ? before + " " + lines.get(verbLine).text().substring(0, verb().start())
                    : before;
        }

        private @Nullable String decision(int from, int body) {
            String verb = verbLine == body && verbLine >= 0 ? verb().group() : "";
            String decision = Texts.line(preamble(from, body) + " " + verb);
            return decision.isEmpty() ? null : decision;
        }

        private List<ActLine> body(int start) {
            List<ActLine> body = new ArrayList<>(lines.subList(Math.min(start, lines.size()), lines.size()));
            if (verbLine >= 0 && verbLine == start) {
                ActLine line = body.removeFirst();
                String rest = line.text().substring(verb().end()).strip();
                if (!rest.isEmpty()) {
                    body.addFirst(new ActLine(rest, line.paragraph(), line.at()));
                }
            }
            while (!body.isEmpty() && isBareDetails(body.getFirst().text())) {
                body.removeFirst();
            }
            return body;
        }
    }
}
