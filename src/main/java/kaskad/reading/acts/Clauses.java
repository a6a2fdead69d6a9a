package kaskad.reading.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.ReadExecutors;
import kaskad.reading.acts.ActDraft.ClauseDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** Cuts the body of an order into its points, whatever its numbering went through. */
final class Clauses {
    private static final Pattern NUMBERED = Pattern.compile(
            "^(\\d{1,2}(?:\\.\\d{1,2}){0,4}|\\p{Ll}(?=\\)))(?:[.)]\\s*|\\s+(?=[\\p{Lu}«\"])|(?<=\\.\\d{1,2})\\s+)(?![\\d.])(?=[\\p{L}«\"„(])(.*)$",
            Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("^[-–—•·]\\s*(?=\\p{L})(.*)$", Pattern.DOTALL);
    private static final Pattern EDITORIAL = Pattern.compile(
            "^\\(?(?:в\\s+ред|(?:постановлени|распоряжени|приказ|решени)\\p{L}+\\s.{0,120}(?:внесен|изложен|исключен|дополнен|признан|утратил|введен)"
                    + "|пункт\\p{L}*\\s.{0,40}(?:утратил|исключен|введен|изложен)|см\\.\\s|информация об изменениях|утратил)",
            Words.FLAGS);
    private static final Pattern STAMP = Pattern.compile(
            "^(?:вх|исх|рег)\\.?\\s*(?:№|n|номер)|^дата\\s*:?\\s*[\\d_]|^копия верна|^м\\.?п\\.?$|^подлинник|^электронн\\p{L}+ подпис|^сертификат",
            Words.FLAGS);
    private static final Pattern LABEL = Pattern.compile("^\\(?сроки?(?:\\s|:|\\s*[–—-])", Words.FLAGS);
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
        return matcher.matches() && Character.isDigit(text.charAt(0)) && text.charAt(0) != '0';
    }

    static Read read(List<ActLine> body) {
        Clauses clauses = new Clauses();
        List<ActLine> lines = withoutStamps(body);
        for (int i = 0; i < lines.size(); i++) {
            if (!clauses.drafts.isEmpty() && Signature.starts(lines.get(i).text(), !moreClauses(lines, i))) {
                clauses.rest.addAll(lines.subList(i, lines.size()));
                break;
            }
            clauses.line(lines.get(i));
        }
        clauses.restoreNumbers();
        return new Read(
                clauses.drafts.stream().flatMap(draft -> split(draft).stream()).toList(), clauses.rest);
    }

    private static boolean moreClauses(List<ActLine> lines, int from) {
        return lines.stream().skip(from + 1L).anyMatch(line -> startsClause(line.text()));
    }

    /** A stamp is a small paragraph; none of its lines belongs to a point. */
    private static List<ActLine> withoutStamps(List<ActLine> body) {
        List<Integer> stamped = body.stream()
                .filter(line -> STAMP.matcher(line.text()).find())
                .map(ActLine::paragraph)
                .toList();
        return body.stream()
                .filter(line -> startsClause(line.text()) || !stamped.contains(line.paragraph()))
                .toList();
    }

    private void line(ActLine line) {
        String text = line.text();
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
        boolean newDuty = last.endsWith(":;") && !LABEL.matcher(text).find()
                || last.endsWith(".") && last.first.paragraph() != line.paragraph() && isDuty(text);
        if (newDuty) {
            drafts.add(new Draft(null, false, text, line));
        } else if (Texts.startsLower(text)
                || !last.endsWith(".")
                || LABEL.matcher(text).find()
                || text.length() > SHORT) {
            last.text
                    .append(last.first.paragraph() == line.paragraph() || Texts.startsLower(text) ? " " : "\n")
                    .append(text);
        }
    }

    private static boolean isDuty(String text) {
        return Words.startsWithInfinitive(text) || Addressee.of(text).isPresent();
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
        List<ClauseDeadline> deadlines = ClauseDeadline.all(text);
        if (deadlines.size() < 2) {
            return List.of(clause(draft, text, deadlines, Addressee.of(text).orElse(null)));
        }
        List<ClauseDraft> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < deadlines.size(); i++) {
            int cut = dutyBetween(
                    text, deadlines.get(i - 1).end(), deadlines.get(i).start());
            if (cut > 0) {
                String part = text.substring(from, cut).strip();
                parts.add(clause(
                        draft,
                        part,
                        ClauseDeadline.all(part),
                        Addressee.of(part).orElse(null)));
                from = cut;
            }
        }
        String last = text.substring(from).strip();
        parts.add(clause(
                draft,
                last,
                ClauseDeadline.all(last),
                from == 0 ? Addressee.of(last).orElse(null) : null));
        return parts;
    }

    private static int dutyBetween(String text, int from, int to) {
        Matcher duty = Words.INFINITIVE.matcher(text).region(from, to);
        return duty.find() ? duty.start() : -1;
    }

    private static ClauseDraft clause(
            Draft draft, String text, List<ClauseDeadline> deadlines, @Nullable ReadExecutors addressee) {
        boolean control = Addressee.isControl(text);
        return new ClauseDraft(
                draft.number,
                text,
                addressee,
                deadlines.isEmpty() || control ? null : deadlines.getFirst().raw(),
                draft.first.at());
    }
}
