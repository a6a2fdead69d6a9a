package kaskad.assignments.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import org.jspecify.annotations.Nullable;

/** The lists that the home page opens: one's own, then those of who controls. */
enum MyWorkList {
    ALL,
    OVERDUE,
    RETURNED,
    WEEK,
    SUBMITTED,
    WAITING,
    SILENT,
    LATE,
    UPCOMING;

    /** As in addresses and message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about others' work. */
    boolean watches() {
        return ordinal() >= WAITING.ordinal();
    }

    /** What was asked for, where the actor has it; else the usual one. */
    static MyWorkList of(@Nullable String word, Actor actor) {
        MyWorkList usual = actor.may(Permission.REVIEW) ? WAITING : ALL;
        Optional<MyWorkList> asked =
                Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
        return asked.filter(one -> !one.watches() || actor.may(Permission.REVIEW))
                .orElse(usual);
    }
}
