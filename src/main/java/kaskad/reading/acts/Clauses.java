package kaskad.reading.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaskad.reading.acts.ActDraft.ClauseDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** Cuts the body of an order into its points, whatever its numbering went through. */
final class Clauses {
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?!\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}\\s*(?:г|№|N|$))(?:(?:[Пп]ункт|[Пп]\\.|§)\\s*(?=[\\dIVX]))?(\\d{1,2}(?:\\.\\d{1,2}){0,4}|\\p{Ll}(?=\\))|[IVX]{1,5}(?=[.)]))(?:[.)]\\s*|\\s+(?=[\\p{Lu}«\"])|(?<=\\.\\d{1,2})(?:\\s+|(?=\\p{Lu})))(?![\\d.])(?=[\\p{L}«\"„(])(.*)$",
            Pattern.DOTALL);
    private static final Pattern PARAGRAPH_SIGN = Pattern.compile("^§\\s*(\\d{1,2})\\.?$");
    private static final Pattern DASH = Pattern.compile("^[-–—•·]\\s*(?=\\p{L})(.*)$", Pattern.DOTALL);
    private static final Pattern EDITORIAL = Pattern.compile(
            "^\\(?(?:в\\s+ред|(?:постановлени|распоряжени|приказ|решени)\\p{L}+\\s.{0,120}(?:внесен|изложен|исключен|дополнен|признан|утратил|введен)"
                    + "|пункт\\p{L}*\\s.{0,40}(?:утратил|исключен|введен|изложен)|см\\.\\s|информация об изменениях|утратил)",
            Words.FLAGS);
    private static final Pattern STAMP = Pattern.compile(
            "^(?:вх|исх|рег)\\.?\\s*(?:№|n|номер)|^дата\\s*:?\\s*[\\d_]|^копия верна|^м\\.?п\\.?$|^подлинник|^электронн\\p{L}+ подпис|^сертификат",
            Words.FLAGS);
    private static final Pattern LABEL = Pattern.compile("^\\(?сроки?(?:\\s|:|\\s*[–—-])", Words.FLAGS);
    private static final Pattern SENTENCE = Pattern.compile("^\\s*[.;]\\s+(?=\\p{Lu})");
    private static final int SHORT = 45;

    /** A point while its lines go by. */
    private static final class Draft {
        @Nullable
        String number;

        final boolean dash;
        final ActLine first;
        final StringBuilder text;

        Draft(@Nullable String number, boolean dash, String text, ActLine first) {
            this.number = number;
            this.dash = dash;
            this.first = first;
            this.text = new StringBuilder(text);
        }

        boolean endsWith(String marks) {
            String all = text.toString().strip();
            return !all.isEmpty() && marks.indexOf(all.charAt(all.length() - 1)) >= 0;
        }
    }

    private final List<Draft> drafts = new ArrayList<>();
    private final List<ActLine> rest = new ArrayList<>();

    private Clauses() {}

    /** Points and the lines behind the last of them, which hold the signature. */
    record Read(List<ClauseDraft> clauses, List<ActLine> rest) {}

    static boolean startsClause(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        return PARAGRAPH_SIGN.matcher(text).matches()
                || matcher.matches()
                        && !Character.isLowerCase(matcher.group(1).charAt(0))
                        && !matcher.group(1).startsWith("0");
    }

    /** «Вх. № 9», «Копия верна» and other marks of an office. */
    static boolean isStamp(String text) {
        return STAMP.matcher(text).find();
    }

    static Read read(List<ActLine> body) {
        Clauses clauses = new Clauses();
        List<ActLine> lines = withoutStamps(body);
        int last = lastClause(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (!clauses.drafts.isEmpty() && Signature.starts(lines.get(i).text(), i >= last)) {
                clauses.rest.addAll(lines.subList(i, lines.size()));
                break;
            }
            clauses.line(lines.get(i));
            int end = NewWording.end(lines, i);
            for (int quoted = i + 1; quoted <= end && !clauses.drafts.isEmpty(); quoted++) {
                clauses.drafts
                        .getLast()
                        .text
                        .append('\n')
                        .append(lines.get(quoted).text());
            }
            i = Math.max(i, end);
        }
        clauses.restoreNumbers();
        return new Read(
                clauses.drafts.stream().flatMap(draft -> split(draft).stream()).toList(), clauses.rest);
    }

    /** Where the last point begins; before all lines where none does. */
    private static int lastClause(List<ActLine> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && !startsClause(lines.get(last).text())) {
            last--;
        }
        return last;
    }

    /** A stamp is a small paragraph; none of its lines belongs to a point. */
    private static List<ActLine> withoutStamps(List<ActLine> body) {
        Set<Integer> stamped = body.stream()
                .filter(line -> isStamp(line.text()))
                .map(ActLine::paragraph)
                .collect(Collectors.toSet());
        return body.stream()
                .filter(line -> startsClause(line.text()) || !stamped.contains(line.paragraph()))
                .toList();
    }

    private void line(ActLine line) {
        String text = line.text();
        Matcher sign = PARAGRAPH_SIGN.matcher(text);
        if (sign.matches()) {
            drafts.add(new Draft(sign.group(1), false, "", line));
            return;
        }
        Matcher numbered = NUMBERED.matcher(text);
        Matcher dash = DASH.matcher(text);
        if (numbered.matches() && !goesOn(numbered.group(1))) {
            drafts.add(new Draft(numbered.group(1), false, numbered.group(2), line));
        } else if (EDITORIAL.matcher(text).find()) {
            return;
        } else if (dash.matches()) {
            drafts.add(new Draft(null, true, dash.group(1), line));
        } else {
            unnumbered(text, line);
        }
    }

    /** A line of a broken sentence may begin with a number too. */
    private boolean goesOn(String number) {
        return !drafts.isEmpty()
                && drafts.getLast().number != null
                && !drafts.getLast().endsWith(".:;!")
                && number.length() < 3
                && Integer.parseInt(number.replaceAll("\\D", "0")) > 30;
    }

    private void unnumbered(String text, ActLine line) {
        if (drafts.isEmpty()) {
            drafts.add(new Draft(null, false, text, line));
            return;
        }
        Draft last = drafts.getLast();
        boolean apart = last.first.paragraph() != line.paragraph();
        boolean newDuty = last.endsWith(":;") && !LABEL.matcher(text).find()
                || last.endsWith(".") && (last.number == null || apart) && isDuty(text)
                || last.endsWith(",") && last.number == null && apart && Words.startsWithInfinitive(text);
        if (newDuty) {
            drafts.add(new Draft(null, false, text, line));
        } else if (Texts.startsLower(text)
                || !last.endsWith(".")
                || LABEL.matcher(text).find()
                || text.length() > SHORT) {
            last.text.append(!apart || Texts.startsLower(text) ? " " : "\n").append(text);
        }
    }

    private static boolean isDuty(String text) {
        return Words.startsWithInfinitive(text) || Addressee.of(text).isPresent() || Addressee.isControl(text);
    }

    /** A dash where a number was lost gets it back from its sub-points. */
    private void restoreNumbers() {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            String next = drafts.get(i + 1).number;
            if (draft.number == null && draft.dash && next != null && next.matches("\\d+\\.1")) {
                draft.number = next.substring(0, next.indexOf('.'));
            }
        }
    }

    /** Two duties with a deadline each are two points under one number. */
    private static List<ClauseDraft> split(Draft draft) {
        String text = draft.text.toString().strip();
        List<ClauseDraft> parts = new ArrayList<>();
        int from = 0;
        List<ClauseDeadline> deadlines = ClauseDeadline.all(text);
        List<Integer> cuts = cuts(text, deadlines);
        if (cuts.isEmpty()) {
            return List.of(clause(draft, text, deadlines));
        }
        for (int cut : cuts) {
            parts.add(clause(draft, text.substring(from, cut).strip()));
            from = cut;
        }
        parts.add(clause(draft, text.substring(from).strip()));
        return parts;
    }

    /** Where the next duty begins, between one deadline and the next of the same rank. */
    private static List<Integer> cuts(String text, List<ClauseDeadline> deadlines) {
        List<Integer> cuts = new ArrayList<>();
        int rank = ClauseDeadline.best(deadlines).map(ClauseDeadline::rank).orElse(0);
        List<ClauseDeadline> leading =
                deadlines.stream().filter(one -> sameWeight(one.rank(), rank)).toList();
        for (int i = 1; i < leading.size(); i++) {
            int from = leading.get(i - 1).end();
            int to = leading.get(i).start();
            Matcher duty = Words.INFINITIVE.matcher(text).region(from, to);
            if (duty.find()) {
                Matcher sentence = SENTENCE.matcher(text).region(from, duty.start());
                cuts.add(sentence.find() ? sentence.end() : duty.start());
            }
        }
        return cuts;
    }

    private static boolean sameWeight(int one, int other) {
        return one == other || one > 0 && other > 0;
    }

    private static ClauseDraft clause(Draft draft, String text) {
        return clause(draft, text, ClauseDeadline.all(text));
    }

    private static ClauseDraft clause(Draft draft, String text, List<ClauseDeadline> deadlines) {
        return new ClauseDraft(
                draft.number,
                text,
                Addressee.of(text).orElse(null),
                Addressee.isControl(text)
                        ? null
                        : ClauseDeadline.best(deadlines)
                                .map(ClauseDeadline::raw)
                                .orElse(null),
                draft.first.at());
    }
}
