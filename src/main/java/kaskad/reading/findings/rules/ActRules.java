package kaskad.reading.findings.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadGroup;
import kaskad.reading.text.Texts;

/** Orders: details that are missing, groups that nobody leads. */
final class ActRules {
    static final List<Rule> ALL = List.of(
            Rule.warning(Family.ACTS, "act-without-date", acts(act -> act.date() == null)),
            Rule.warning(Family.ACTS, "act-without-number", acts(act -> act.number() == null)),
            Rule.warning(
                    Family.ACTS,
                    "act-without-clauses",
                    acts(act -> act.clauses().isEmpty())),
            Rule.note(Family.ACTS, "act-without-signature", acts(act -> act.signatory() == null)),
            Rule.note(
                    Family.ACTS,
                    "act-without-control",
                    acts(act -> act.control() == null && !act.clauses().isEmpty())),
            Rule.note(Family.ACTS, "group-without-chair", ActRules::unled));

    private static final Pattern CHAIR =
            Pattern.compile("председател\\p{L}*( (рабочей )?(групп|комисси|совет|оргкомитет|штаб|жюри)|\\s*$|[,;(–-])"
                    + "|руководител\\p{L}* (рабочей |проектной |творческой )?групп|куратор\\p{L}* групп");

    private ActRules() {}

    private static Function<Subject, List<Spot>> acts(Predicate<ReadAct> wrong) {
        return subject -> Optional.ofNullable(subject.document().act())
                .filter(wrong)
                .map(act -> Spot.of(null, act.title() == null ? String.valueOf(act.kind()) : act.title()))
                .stream()
                .toList();
    }

    private static List<Spot> unled(Subject subject) {
        return subject.document().groups().stream()
                .filter(group -> group.members().size() > 2 && !isLed(group))
                .map(group -> Spot.of(place(subject, group), group.title()))
                .toList();
    }

    private static boolean isLed(ReadGroup group) {
        return group.members().stream()
                .anyMatch(member -> CHAIR.matcher(Texts.low(member.post() == null ? "" : member.post()))
                        .find());
    }

    private static kaskad.reading.@org.jspecify.annotations.Nullable At place(Subject subject, ReadGroup group) {
        int at = subject.text().indexOf(group.members().getFirst().person());
        return at < 0 ? null : subject.source().at(at);
    }
}
