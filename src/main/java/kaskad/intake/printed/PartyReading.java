package kaskad.intake.printed;

import static kaskad.intake.printed.DocumentJson.items;

import java.util.List;
import java.util.Locale;
import kaskad.reading.executors.Member;
import kaskad.reading.executors.Party;
import kaskad.reading.executors.PartyType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A party from the JSON of the reading contract; optional keys are there only where they say something. */
final class PartyReading {
    private PartyReading() {}

    static Party party(JsonNode party) {
        return new Party(
                party.path("text").asString(""),
                PartyType.valueOf(party.path("type").asString("unknown").toUpperCase(Locale.ROOT)),
                party.path("abbr").asBoolean(false),
                party.path("agreed").asBoolean(false),
                party.path("recommended").asBoolean(false),
                text(party, "alias"),
                text(party, "role"),
                text(party, "contact"),
                numbers(party),
                items(party.path("members")).stream().map(PartyReading::member).toList());
    }

    private static Member member(JsonNode member) {
        return new Member(member.path("text").asString(""), numbers(member), text(member, "contact"));
    }

    private static List<Integer> numbers(JsonNode node) {
        return items(node.path("numbers")).stream().map(JsonNode::asInt).toList();
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.path(key).isString() ? node.path(key).asString() : null;
    }
}
