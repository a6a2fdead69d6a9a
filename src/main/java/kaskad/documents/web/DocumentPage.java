package kaskad.documents.web;

import java.util.List;
import java.util.Map;
import kaskad.documents.ActCard;
import kaskad.reading.deadlines.Deadline;
import kaskad.storage.Attachment;
import org.jspecify.annotations.Nullable;

/** One act. {@code facts} are its requisites by their names; {@code groups}, the compositions by their titles. */
public record DocumentPage(
        ActCard act,
        String title,
        Map<String, String> facts,
        List<Clause> clauses,
        Map<String, List<ActCard.Member>> groups,
        @Nullable Attachment file) {

    /** A clause with what its deadline means. */
    public record Clause(
            @Nullable String number,
            String text,
            @Nullable String addressees,
            @Nullable Deadline deadline,
            @Nullable String meaning) {}
}
