package kaskad.reading.executors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One executor or addressee as the document words it; the first party of a measure leads. */
public record Party(
        String text,
        PartyType type,
        boolean abbr,
        boolean agreed,
        boolean recommended,
        @Nullable String alias,
        @Nullable String role,
        @Nullable String contact,
        List<Integer> numbers,
        List<Member> members) {
    public Party {
        numbers = List.copyOf(numbers);
        members = List.copyOf(members);
    }

    Party withAgreed() {
        return new Party(text, type, abbr, true, recommended, alias, role, contact, numbers, members);
    }

    Party withContact(String person) {
        return new Party(text, type, abbr, agreed, recommended, alias, role, person, numbers, members);
    }

    Party withType(PartyType other) {
        return new Party(text, other, abbr, agreed, recommended, alias, role, contact, numbers, members);
    }
}
