package kaskad.reading.findings.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadClause;
import kaskad.reading.acts.Words;
import kaskad.reading.text.Texts;
import kaskad.reading.text.WordPattern;

/** What an order says of itself in its appendices, of its grounds, and of appendices that are not there. */
final class ReferenceRules {
    static final List<Rule> ALL = List.of(
            Rule.warning(Family.ACTS, "act-cited-differently", ReferenceRules::citedDifferently),
            Rule.warning(Family.ACTS, "act-cites-later-act", ReferenceRules::laterGrounds),
            Rule.note(Family.ACTS, "basis-incomplete", ReferenceRules::incompleteGrounds)
                    .together(),
            Rule.note(Family.ACTS, "appendix-missing", ReferenceRules::missingAppendices)
                    .together());

    private static final WordPattern CITED = WordPattern.of(
            "(?<!\\p{L})от\\s+(\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{1,2}\\s+" + Words.MONTH
                    + "\\s+\\d{4})[^\\n№N]{0,12}(?:№|N)\\s*([\\d\\p{L}][\\d\\p{L}/-]*(?: \\p{L}(?!\\p{L}))?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final WordPattern APPENDIX = WordPattern.of(
            "(?<!\\S[ \\t]{0,9})приложени[ея][^\\n]*(?:\\n(?!\\s*приложени)[^\\n]*){0,5}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final WordPattern HEAD = WordPattern.of(
            "(?<![^\\n\\t ] {0,9})приложени[ея]\\s*(?:№|N)?\\s*(\\d{1,2})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final WordPattern NAMED = WordPattern.of(
            "приложени(?:е|ю|и|я)\\s*(?:№|n)?\\s*(\\d{1,2})?(?=\\s*[).,;]|\\s*$|\\s+к (?:настоящему|данному))");
    private static final WordPattern FOREIGN = WordPattern.of("внести|изложить|признать утратившим|изменени");
    private static final Set<String> NUMBERED = Set.of("приказ", "распоряжение", "постановление");

    private ReferenceRules() {}

    /** An act by its date and number as written. */
    private record Citation(String date, String number, String words, int offset) {
        /** The same act with a slip: one of the two is the same, the other differs little. */
        boolean contradicts(Citation other) {
            boolean sameDate = date.equals(other.date);
            boolean sameNumber = number.equalsIgnoreCase(other.number);
            return sameDate && !sameNumber && digits().equals(other.digits())
                    || !sameDate && sameNumber && number.matches(".*\\D.*");
        }

        String digits() {
            return number.replaceAll("\\D", "");
        }
    }

    private static Optional<ReadAct> act(Subject subject) {
        return Optional.ofNullable(subject.document().act());
    }

    private static List<Spot> citedDifferently(Subject subject) {
        Set<Spot> spots = new LinkedHashSet<>();
        Optional<Citation> own = own(subject);
        own.ifPresent(act -> appendices(subject.text()).stream()
                .filter(cited -> !cited.date.equals(act.date) || !cited.number.equalsIgnoreCase(act.number))
                .forEach(cited -> spots.add(spot(subject, cited, act))));
        List<Citation> known = new ArrayList<>(own.stream().toList());
        for (Citation cited : citations(subject.text(), 0)) {
            known.stream()
                    .filter(cited::contradicts)
                    .findFirst()
                    .ifPresent(other -> spots.add(spot(subject, cited, other)));
            known.add(cited);
        }
        return List.copyOf(spots);
    }

    private static Spot spot(Subject subject, Citation cited, Citation other) {
        Spot spot = Spot.of(subject.source().at(cited.offset), cited.words, cited.words, other.words);
        return cited.date.equals(other.date) ? spot.mended(cited.number, other.number) : spot;
    }

    private static Optional<Citation> own(Subject subject) {
        return act(subject)
                .flatMap(act -> act.date() == null || act.number() == null
                        ? Optional.empty()
                        : Optional.of(new Citation(
                                act.date().toString(),
                                act.number(),
                                "от " + act.date().format(DeadlineRules.DAY) + " № " + act.number(),
                                0)));
    }

    /** How the appendices name the act that they belong to. */
    private static List<Citation> appendices(String text) {
        List<Citation> found = new ArrayList<>();
        for (MatchResult head : APPENDIX.all(text)) {
            citations(head.group(), head.start()).stream().findFirst().ifPresent(found::add);
        }
        return found;
    }

    private static List<Citation> citations(String text, int offset) {
        List<Citation> found = new ArrayList<>();
        for (MatchResult cited : CITED.all(text)) {
            String words = Texts.line(cited.group());
            int start = offset + cited.start();
            Words.date(cited.group(1)).ifPresent(date -> found.add(new Citation(date, cited.group(2), words, start)));
        }
        return found;
    }

    private static List<Spot> laterGrounds(Subject subject) {
        LocalDate date = act(subject).map(ReadAct::date).orElse(null);
        return date == null
                ? List.of()
                : act(subject).stream()
                        .flatMap(act -> act.basis().stream())
                        .filter(basis -> basis.date() != null && basis.date().isAfter(date))
                        .map(basis -> Spot.of(null, words(basis), words(basis), date.format(DeadlineRules.DAY)))
                        .toList();
    }

    private static List<Spot> incompleteGrounds(Subject subject) {
        return act(subject).stream()
                .flatMap(act -> act.basis().stream())
                .filter(basis -> basis.kind() != null && NUMBERED.contains(basis.kind()))
                .filter(basis -> basis.date() == null != (basis.number() == null))
                .map(basis -> Spot.of(null, words(basis), words(basis)))
                .toList();
    }

    private static String words(ReadAct.Basis basis) {
        LocalDate date = basis.date();
        return basis.kind()
                + (date == null ? "" : " от " + date.format(DeadlineRules.DAY))
                + (basis.number() == null ? "" : " № " + basis.number());
    }

    private static List<Spot> missingAppendices(Subject subject) {
        List<String> heads =
                HEAD.all(subject.text()).stream().map(ReferenceRules::number).toList();
        boolean unmarked = heads.isEmpty()
                && !(subject.plans().isEmpty() && subject.document().groups().isEmpty());
        if (unmarked) {
            return List.of();
        }
        Set<String> told = new LinkedHashSet<>();
        List<Spot> spots = new ArrayList<>();
        for (ReadClause clause : subject.clauses()) {
            String text = Texts.low(clause.text());
            NAMED.all(FOREIGN.in(text) ? "" : text).stream()
                    .filter(named -> isAbsent(number(named), heads) && told.add(number(named)))
                    .map(named -> Spot.of(clause.at(), clause.text(), Texts.line(named.group())))
                    .forEach(spots::add);
        }
        return spots;
    }

    private static boolean isAbsent(String number, List<String> heads) {
        return number.isEmpty() ? heads.isEmpty() : !heads.contains(number) && !heads.contains("");
    }

    private static String number(MatchResult appendix) {
        return appendix.group(1) == null ? "" : appendix.group(1);
    }
}
