package kaskad.reading.amendments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaskad.reading.ReadIndicator;
import kaskad.reading.Target;
import kaskad.reading.amendments.Amendment.Part;
import kaskad.reading.amendments.Edition.Reason;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** The indicators of a plan while amendments are carried out: words and values change, and an indicator may go. */
final class Indicators {
    private final List<ReadIndicator> all;

    Indicators(List<ReadIndicator> all) {
        this.all = new ArrayList<>(all);
    }

    List<ReadIndicator> all() {
        return List.copyOf(all);
    }

    /** Carries out what is said of an indicator, or says why not. */
    Optional<Reason> carryOut(Amendment amendment, Part named) {
        List<ReadIndicator> meant =
                all.stream().filter(one -> isMeant(one, named)).toList();
        if (meant.size() != 1) {
            return Optional.of(meant.isEmpty() ? Reason.ROW_NOT_FOUND : Reason.ROW_AMBIGUOUS);
        }
        ReadIndicator one = meant.getFirst();
        return switch (amendment.operation()) {
            case REPLACE_WORDS, REMOVE_WORDS, ADD_WORDS -> words(one, Rewording.of(amendment));
            case REMOVE -> {
                all.remove(one);
                yield Optional.empty();
            }
            case RESTATE, ADD, REPEAL -> Optional.of(Reason.INDICATOR);
        };
    }

    private Optional<Reason> words(ReadIndicator one, Rewording rewording) {
        BigDecimal value = one.target().value();
        Optional<ReadIndicator> changed = rewording
                .in(one.title())
                .map(title -> with(one, title, value))
                .or(() -> Optional.ofNullable(value)
                        .flatMap(number -> rewording.in(text(number)))
                        .flatMap(Indicators::number)
                        .map(number -> with(one, one.title(), number)));
        changed.ifPresent(now -> all.set(all.indexOf(one), now));
        return changed.isPresent() ? Optional.empty() : Optional.of(Reason.WORDS_NOT_FOUND);
    }

    private static boolean isMeant(ReadIndicator one, Part named) {
        return named.number() == null
                ? named.name() != null && Texts.key(one.title()).equals(Texts.key(named.name()))
                : Places.bare(one.number()).equals(Places.bare(named.number()));
    }

    /** The words of an indicator: its title and its value. */
    static String words(ReadIndicator one) {
        BigDecimal value = one.target().value();
        return value == null ? one.title() : one.title() + " · " + text(value);
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("\\d{1,9}(?:[.,]\\d{1,6})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    private static ReadIndicator with(ReadIndicator old, String title, @Nullable BigDecimal value) {
        Target was = old.target();
        Target target =
                new Target(was.kind(), was.comparison(), value, was.unit(), was.base(), was.baseYear(), was.due());
        return new ReadIndicator(old.number(), title, old.deadline(), target, old.more(), old.at());
    }
}
