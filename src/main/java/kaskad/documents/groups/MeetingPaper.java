package kaskad.documents.groups;

/**
 * What people write of a meeting.
 *
 * @param agenda a question a line
 * @param invited who came beside the members
 * @param heard what was said
 * @param number of the protocol
 */
public record MeetingPaper(String venue, String agenda, String invited, String heard, String number) {
    public static final MeetingPaper EMPTY = new MeetingPaper("", "", "", "", "");

    public MeetingPaper {
        venue = venue.strip();
        agenda = agenda.strip();
        invited = invited.strip();
        heard = heard.strip();
        number = number.strip();
    }
}
