package kaskad.reading.executors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A party in the shape of the reading contract: the type in lower case, optional keys only where they say something. */
public final class PartyJson {
    private PartyJson() {}

    /** The party as an ordered map of plain values. */
    public static Map<String, Object> toMap(Party party) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", party.text());
        map.put("type", party.type().word());
        map.put("abbr", party.abbr());
        flag(map, "agreed", party.agreed());
        flag(map, "recommended", party.recommended());
        text(map, "alias", party.alias());
        text(map, "role", party.role());
        text(map, "contact", party.contact());
        list(map, "numbers", party.numbers());
        list(map, "members", party.members().stream().map(PartyJson::member).toList());
        return map;
    }

    private static Map<String, Object> member(Member member) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", member.text());
        list(map, "numbers", member.numbers());
        text(map, "contact", member.contact());
        return map;
    }

    private static void flag(Map<String, Object> map, String key, boolean value) {
        if (value) {
            map.put(key, true);
        }
    }

    private static void text(Map<String, Object> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static void list(Map<String, Object> map, String key, List<?> value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }
}
