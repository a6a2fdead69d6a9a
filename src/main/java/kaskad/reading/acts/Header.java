package kaskad.reading.acts;

import java.util.ArrayList;
import java.util.List;
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
        @Nullable String date,
        @Nullable String number,
        @Nullable String title,
        String preamble,
        @Nullable String decision,
        List<ActLine> body) {
    private static final int SEARCHED = 40;
    private static final Pattern KIND_LINE = Pattern.compile(
            "^(распоряжение|приказ|постановление|решение|указ)(?:\\s*$|(?=\\s+(?:от|№|N|по)\\b)|(?=\\s+\\p{L}+))(.*)$",
            Words.FLAGS);
    private static final Pattern VERB = Pattern.compile(
            "(?<!\\p{L})(постановляет|постановляю|приказываю|приказывает|решила|решил|решили|распоряжаюсь|обязываю)\\s*:?",
            Words.FLAGS);
    private static final Pattern PREAMBLE = Pattern.compile(
            "^(в соответствии|во исполнение|на основании|в целях|с целью|в связи|руководствуясь"
                    + "|по итогам|рассмотрев|учитывая|в рамках|для |согласно|по результатам|заслушав|исходя|ввиду|во избежание|принимая во внимание)",
            Words.FLAGS);
    private static final Pattern TITLE = Pattern.compile("^[«\"]?(?:О|Об|Обо|ОБ)\\s+\\p{L}.*");
    private static final Pattern TOWN = Pattern.compile(
            "^(?:г\\.|город |с\\.|село |п\\.|пос\\.|пгт\\.?|ст\\.)\\s*\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}\\p{Ll}+)?\\s+(?=(?:О|Об|Обо)\\s)");
    private static final Pattern CONTACT = Pattern.compile(
            "\\d{6}|тел\\.|телефон|факс|e-?mail|@|инн|огрн|www|http|окпо|^проект$|улица|ул\\.", Words.FLAGS);
    private static final Pattern DATED =
            Pattern.compile("^(?:от\\s)?.{0,3}(?:" + Words.DATE + "|№|N\\s)|^от\\s|^_+", Words.FLAGS);

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
            if (Clauses.startsClause(text) || TITLE.matcher(text).matches()) {
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
            int titleLine = titleLine();
            int afterTitle = titleLine < 0 ? kindLine + 1 : titleEnd(titleLine);
            int body = bodyStart(afterTitle);
            String details = details(
                    titleLine < 0 ? Math.clamp(body, kindLine + 1, kindLine + 6) : Math.max(titleLine, kindLine + 1));
            String title = titleLine < 0 ? titleInKindLine() : join(titleLine, afterTitle);
            return new Header(
                    kind(),
                    issuer(),
                    Words.date(details).orElse(null),
                    Words.number(details).orElse(null),
                    title == null ? null : unquoted(TOWN.matcher(title).replaceFirst("")),
                    preamble(afterTitle, body),
                    decision(afterTitle, body),
                    body(body));
        }

        private static String unquoted(String title) {
            return title.replaceAll("^«([^«»]*)»$|^\"([^\"]*)\"$", "$1$2");
        }

        private @Nullable String kind() {
            if (kindLine >= 0) {
                return Words.kind(lines.get(kindLine).text());
            }
            String verb = verb().group(1).toLowerCase(java.util.Locale.ROOT);
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
            List<String> above = new ArrayList<>();
            for (int i = 0; i < kindLine; i++) {
                String text = lines.get(i).text();
                if (!CONTACT.matcher(text).find() && !DATED.matcher(text).find()) {
                    above.add(text);
                }
            }
            if (!above.isEmpty()) {
                return Texts.line(String.join(" ", above));
            }
            return Optional.ofNullable(kindLine < 0 ? null : issuerInKindLine()).orElseGet(this::issuerBeforeVerb);
        }

        private @Nullable String issuerInKindLine() {
            Matcher kind = KIND_LINE.matcher(lines.get(kindLine).text());
            String rest = kind.matches() ? kind.group(2) : "";
            String name = rest.split("(?iu)\\s+от\\s+[\\d«\"_]|\\s*(?:№|N )|\\s+(?:О|Об)\\s", 2)[0].strip();
            return name.isEmpty() || name.matches("(?iu)от .*") ? null : Nominative.of(name);
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

        private int titleLine() {
            for (int i = kindLine + 1; i < Math.min(lines.size(), kindLine + 15); i++) {
                String text = TOWN.matcher(lines.get(i).text()).replaceFirst("");
                if (Clauses.startsClause(text) || PREAMBLE.matcher(text).find()) {
                    return -1;
                }
                if (TITLE.matcher(text).matches()) {
                    return i;
                }
            }
            return -1;
        }

        private int titleEnd(int titleLine) {
            int end = titleLine + 1;
            while (end < lines.size() && end < titleLine + 10 && continuesTitle(lines.get(titleLine), lines.get(end))) {
                end++;
            }
            return end;
        }

        private static boolean continuesTitle(ActLine title, ActLine line) {
            String text = line.text();
            if (Clauses.startsClause(text)
                    || PREAMBLE.matcher(text).find()
                    || VERB.matcher(text).find()
                    || Words.startsWithInfinitive(text)) {
                return false;
            }
            return line.paragraph() == title.paragraph()
                    || Texts.startsLower(text)
                    || text.startsWith("«")
                    || text.length() < 60;
        }

        private @Nullable String titleInKindLine() {
            if (kindLine < 0) {
                return null;
            }
            Matcher title = Pattern.compile("\\s([«\"]?(?:О|Об|Обо)\\s+\\p{L}.*)$")
                    .matcher(lines.get(kindLine).text());
            return title.find() ? title.group(1).strip() : null;
        }

        /** Where the date and the number stand. */
        private String details(int end) {
            List<ActLine> between =
                    lines.subList(Math.max(0, kindLine), Math.clamp(end, Math.max(0, kindLine), lines.size()));
            return between.stream()
                    .map(ActLine::text)
                    .filter(text -> kindLine >= 0 || DATED.matcher(text).find())
                    .collect(Collectors.joining(" "));
        }

        private @Nullable String join(int from, int end) {
            return Texts.line(
                    lines.subList(from, end).stream().map(ActLine::text).collect(Collectors.joining(" ")));
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
                        && !DATED.matcher(lines.get(i).text()).find()) {
                    return i;
                }
            }
            return lines.size();
        }

        private String preamble(int from, int body) {
            String before = from < body
                    ? lines.subList(Math.max(0, from), body).stream()
                            .map(ActLine::text)
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
            return body;
        }
    }
}
