package kaskad.reading.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.ReadAct;
import kaskad.reading.Severity;
import kaskad.reading.acts.Words;
import kaskad.reading.findings.Rule.Spot;
import kaskad.reading.text.Texts;

/** Orders: details that are missing or differ from place to place. */
final class ActRules {
    private static final Pattern CITED = Pattern.compile(
            "от\\s+(\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{1,2}\\s+" + Words.MONTH
                    + "\\s+\\d{4})[^\\n№N]{0,12}(?:№|N)\\s*([\\d\\p{L}][\\d\\p{L}/-]*(?: \\p{L}(?!\\p{L}))?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern APPENDIX = Pattern.compile(
            "(?m)^\\s*приложени[ея][^\\n]*(?:\\n(?!\\s*приложени)[^\\n]*){0,5}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static final List<Rule> ALL =
            List.of(
                    missing("act-without-date", act -> act.date() == null),
                    missing("act-without-number", act -> act.number() == null),
                    missing("act-without-clauses", act -> act.clauses().isEmpty()),
                    new Rule(
                            "act-without-signature",
                            Severity.NOTE,
                            subject -> act(subject)
                                    .filter(act -> act.signatory() == null)
                                    .map(act -> Spot.of(null, quote(act)))
                                    .stream()
                                    .toList()),
                    new Rule(
                            "act-without-control",
                            Severity.NOTE,
                            subject -> act(subject)
                                    .filter(act -> act.control() == null
                                            && !act.clauses().isEmpty())
                                    .map(act -> Spot.of(null, quote(act)))
                                    .stream()
                                    .toList()),
                    new Rule("act-cited-differently", Severity.WARNING, ActRules::citedDifferently));

    private ActRules() {}

    /** An act by its date and number as written. */
    private record Citation(String date, String number, String words) {
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

    private static Rule missing(String name, Predicate<ReadAct> wrong) {
        return new Rule(
                name,
                Severity.WARNING,
                subject -> act(subject).filter(wrong).map(act -> Spot.of(null, quote(act))).stream()
                        .toList());
    }

    private static Optional<ReadAct> act(Subject subject) {
        return Optional.ofNullable(subject.document().act());
    }

    private static String quote(ReadAct act) {
        return act.title() == null ? String.valueOf(act.kind()) : act.title();
    }

    private static List<Spot> citedDifferently(Subject subject) {
        Set<Spot> spots = new LinkedHashSet<>();
        List<Citation> all = citations(subject.text());
        Optional<Citation> own = own(subject);
        own.ifPresent(act -> appendices(subject.text()).stream()
                .filter(cited -> !cited.date.equals(act.date) || !cited.number.equalsIgnoreCase(act.number))
                .forEach(cited -> spots.add(spot(cited, act))));
        List<Citation> known = new ArrayList<>(own.stream().toList());
        for (Citation cited : all) {
            known.stream().filter(cited::contradicts).findFirst().ifPresent(other -> spots.add(spot(cited, other)));
            known.add(cited);
        }
        return List.copyOf(spots);
    }

    private static Spot spot(Citation cited, Citation other) {
        return Spot.of(null, cited.words, cited.words, other.words);
    }

    private static Optional<Citation> own(Subject subject) {
        return act(subject)
                .flatMap(act -> act.date() == null || act.number() == null
                        ? Optional.empty()
                        : Optional.of(new Citation(
                                act.date().toString(), act.number(), "от " + day(act.date()) + " № " + act.number())));
    }

    private static String day(java.time.LocalDate date) {
        return date.format(java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }

    /** How the appendices name the act that they belong to. */
    private static List<Citation> appendices(String text) {
        List<Citation> found = new ArrayList<>();
        Matcher head = APPENDIX.matcher(text);
        while (head.find()) {
            citations(head.group()).stream().findFirst().ifPresent(found::add);
        }
        return found;
    }

    private static List<Citation> citations(String text) {
        List<Citation> found = new ArrayList<>();
        Matcher cited = CITED.matcher(text);
        while (cited.find()) {
            String words = Texts.line(cited.group());
            Words.date(cited.group(1)).ifPresent(date -> found.add(new Citation(date, cited.group(2), words)));
        }
        return found;
    }
}
