package kaskad.documents.clauses;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.documents.ActCard;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Reads the points of an order one after another. A point takes its addressees and its verb from the last point above
 * it that has fewer numbers, whatever those numbers are: a 2.2 that stands under a 3 is one of its points.
 */
public final class OrderClauses {
    private static final Pattern VERB = Pattern.compile("(?U)\\b(\\p{L}+(?:ть|ти|чь)(?:ся)?)\\s*:$");
    private static final Pattern INFINITIVE = Pattern.compile("(?U)^(?:не\\s+)?\\p{L}+(?:ть|ти|чь)(?:ся)?\\b");

    private final List<Roles.Role> roles = new ArrayList<>();
    private final Deque<Above> above = new ArrayDeque<>();

    private OrderClauses() {}

    /** A point that others stand under. */
    private record Above(int depth, String addressees, String verb, ClauseKind kind) {}

    /** The points of an act in its order. */
    public static List<OrderClause> of(List<ActCard.Clause> clauses) {
        OrderClauses reading = new OrderClauses();
        return clauses.stream().map(reading::next).toList();
    }

    private OrderClause next(ActCard.Clause clause) {
        String number = Objects.requireNonNullElse(clause.number(), "");
        int depth = depth(number);
        while (!above.isEmpty() && above.getFirst().depth() >= depth) {
            above.pop();
        }
        Above over = above.peekFirst();
        String own = Objects.requireNonNullElse(clause.addressees(), "");
        boolean inherited = own.isEmpty() && over != null && !over.addressees().isEmpty();
        String addressees = inherited ? Objects.requireNonNull(over).addressees() : Roles.resolve(own, roles);
        ClauseKind kind = kind(clause, over, addressees);
        if (kind == ClauseKind.APPOINTMENT) {
            Roles.of(clause.text(), own).ifPresent(roles::add);
        }
        above.push(new Above(depth, addressees, verb(clause.text()), kind));
        return new OrderClause(
                clause.id(),
                kind,
                number,
                clause.text(),
                title(clause, own, over),
                addressees,
                inherited,
                clause.deadline());
    }

    private static ClauseKind kind(ActCard.Clause clause, @Nullable Above over, String addressees) {
        String text = clause.text();
        if (over != null && over.kind() == ClauseKind.APPROVAL) {
            return ClauseKind.APPROVAL;
        }
        for (ClauseKind kind : List.of(ClauseKind.CONTROL, ClauseKind.APPOINTMENT, ClauseKind.APPROVAL)) {
            if (kind.in(text)) {
                return kind;
            }
        }
        if (ClauseKind.HEADING.in(text)) {
            return ClauseKind.HEADING;
        }
        if (ClauseKind.OPT_IN.in(text)) {
            return ClauseKind.OPT_IN;
        }
        boolean silent = addressees.isEmpty() && clause.deadline() == null;
        return ClauseKind.INFORMATION.in(text) || silent ? ClauseKind.INFORMATION : ClauseKind.DUTY;
    }

    private static int depth(String number) {
        return (int) number.chars().filter(one -> one == '.').count();
    }

    private static String verb(String text) {
        Matcher verb = VERB.matcher(text.strip());
        return verb.find() ? verb.group(1) : "";
    }

    /** The verb above, then the words without the addressees before them and the deadline behind. */
    private static String title(ActCard.Clause clause, String own, @Nullable Above over) {
        String text = withoutDeadline(clause.text().strip(), clause.deadline());
        if (!own.isEmpty() && text.startsWith(own)) {
            text = text.substring(own.length()).replaceFirst("^[\\s,:–—-]+", "");
        }
        boolean bare = over != null && !over.verb().isEmpty() && !INFINITIVE.matcher(text).find();
        String whole = bare ? over.verb() + " " + text : text;
        return whole.isEmpty() ? clause.text() : Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }

    private static String withoutDeadline(String text, @Nullable Deadline deadline) {
        if (deadline == null) {
            return text;
        }
        Pattern tail = Pattern.compile(
                "(?iu)[\\s.;,]*[(]?срок(?:\\s+исполнения)?\\s*[:–—-]*\\s*" + Pattern.quote(deadline.raw()) + "[).;\\s]*$");
        String cut = tail.matcher(text).replaceFirst("");
        return cut.isBlank() ? text : cut;
    }
}
