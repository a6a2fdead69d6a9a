package kaskad.reading.matching;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kaskad.reading.executors.Party;
import kaskad.reading.executors.PartyType;

/** Recognises wordings that mean every school in scope and nothing narrower. */
final class EverySchoolWording {
    private static final Set<String> SHORT = Set.of("оо", "ооу", "оу", "моо", "моу");
    private static final List<String> AROUND = List.of(
            "руководител",
            "директор",
            "муниципальн",
            "подведомствен",
            "все",
            "район",
            "город",
            "област",
            "округ",
            "муниципалитет",
            "регион");
    private static final String CLAUSE = ",\\s*(подведомственн|расположенн|находящ).*";

    private EverySchoolWording() {}

    /** {@code meant}, the text of the party with the short names of the document written out. */
    static boolean is(Party party, String meant) {
        boolean several = party.type() == PartyType.ORGANISATION || plural(party);
        if (!several || !party.numbers().isEmpty() || !party.members().isEmpty()) {
            return false;
        }
        boolean school = false;
        boolean learning = false;
        boolean body = false;
        for (String word :
                meant.toLowerCase(Locale.ROOT).replaceFirst(CLAUSE, "").split("[\\s,]+")) {
            boolean general = word.startsWith("общеобразовательн") || word.startsWith("образовательн");
            boolean thing = word.startsWith("организаци") || word.startsWith("учреждени");
            boolean named = SHORT.contains(word) || word.matches("школ(ы|ам|ами)?");
            if (!general && !thing && !named && AROUND.stream().noneMatch(word::startsWith) && !"г.".equals(word)) {
                return false;
            }
            school |= named;
            learning |= general;
            body |= thing;
        }
        return school || learning && body;
    }

    /** «Директор школы» is one person of one school, «Директора школ» of all. */
    private static boolean plural(Party party) {
        return party.type() == PartyType.POSITION
                && party.text().matches("(?iu)(все\\p{L}*\\s+)?(руководител(и|ям)|директор(а|ам))\\s.*")
                && !party.text().matches("(?iu)директора\\s+школы.*");
    }
}
