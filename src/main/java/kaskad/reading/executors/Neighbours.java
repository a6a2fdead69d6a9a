package kaskad.reading.executors;

import java.util.ArrayList;
import java.util.List;
import kaskad.reading.words.Lead;

/** What only the neighbours tell: the contact after a body, the agreement of «вузы/колледжи», what «МО» stands for. */
final class Neighbours {
    private Neighbours() {}

    static List<Party> join(List<Party> parties, List<Lead> leads) {
        List<Party> joined = new ArrayList<>(parties);
        List<Lead> borders = new ArrayList<>(leads);
        for (int at = joined.size() - 1; at > 0; at--) {
            if (contact(joined, at)) {
                joined.set(
                        at - 1, joined.get(at - 1).withContact(joined.remove(at).text()));
                borders.remove(at);
            } else if (joined.get(at).agreed() && borders.get(at) == Lead.SLASH) {
                joined.set(at - 1, joined.get(at - 1).withAgreed());
            }
        }
        joined.replaceAll(party ->
                "МО".equals(party.text()) && amongBodies(joined) ? party.withType(PartyType.ORGANISATION) : party);
        return List.copyOf(joined);
    }

    /** A single person right after a body is its contact; several are parties of their own. */
    private static boolean contact(List<Party> parties, int at) {
        Party body = parties.get(at - 1);
        boolean alone = at + 1 == parties.size() || parties.get(at + 1).type() != PartyType.PERSON;
        return alone
                && body.type() == PartyType.ORGANISATION
                && body.contact() == null
                && parties.get(at).type() == PartyType.PERSON
                && parties.get(at).role() == null;
    }

    private static boolean amongBodies(List<Party> parties) {
        return parties.size() > 1
                && parties.stream()
                        .noneMatch(party -> party.type() == PartyType.POSITION || party.type() == PartyType.PERSON);
    }
}
