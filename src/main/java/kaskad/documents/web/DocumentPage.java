package kaskad.documents.web;

import java.util.List;
import java.util.Map;
import kaskad.documents.ActCard;
import kaskad.documents.ActLink;
import kaskad.documents.GroundQueries;
import kaskad.documents.Grounds;
import kaskad.documents.acknowledgement.Acknowledgement;
import kaskad.documents.numbers.Registration;
import kaskad.reading.deadlines.Deadline;
import kaskad.storage.Attachment;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/** One act. {@code facts} are its requisites by their names; {@code groups}, the compositions by their titles. */
public record DocumentPage(
        ActCard act,
        String title,
        Map<String, String> facts,
        List<Clause> clauses,
        Map<String, List<ActCard.Member>> groups,
        List<GroundQueries.Base> basis,
        List<Grounds.Appendix> appendices,
        List<ActLink.Link> links,
        @Nullable Attachment file,
        Numbers numbers,
        Reading reading) {

    /** A clause with what its deadline means. */
    public record Clause(
            @Nullable String number,
            String text,
            @Nullable String addressees,
            @Nullable Deadline deadline,
            @Nullable String meaning) {}

    /** The numbers of bodies; {@code bodies}, for which this reader may give one. */
    public record Numbers(List<Line> lines, List<Choice> bodies, List<Choice> kinds) {}

    /** One number; {@code mine}, the reader may strike it. */
    public record Line(Registration number, boolean mine) {}

    /**
     * Who must read the act.
     *
     * @param waits whether the reader's own office has not read it
     * @param choices whom the reader may ask; empty where nobody
     */
    public record Reading(List<Reader> readers, int done, int late, boolean waits, List<Choice> choices) {}

    /** One who must read it; {@code when}, the time of reading; {@code mine}, the line of a person of one's own office. */
    public record Reader(Acknowledgement line, String when, boolean late, boolean mine) {}

    public List<ActLink.Link> actions() {
        return links.stream()
                .filter(link -> link.where() != ActLink.Where.LINE)
                .toList();
    }

    public List<ActLink.Link> lines() {
        return links.stream()
                .filter(link -> link.where() == ActLink.Where.LINE)
                .toList();
    }
}
