package kaskad.documents.groups.web;

import java.util.List;
import kaskad.documents.ActCard;
import kaskad.documents.groups.NewSeat;
import kaskad.ui.Choice;

/** The form that turns what an act says of members into a group's composition. */
public record CompositionPage(
        ActCard act, String actTitle, String title, List<NewSeat> seats, List<Choice> roles, List<Choice> groups) {
    public CompositionPage {
        seats = List.copyOf(seats);
    }
}
