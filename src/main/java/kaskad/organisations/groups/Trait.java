package kaskad.organisations.groups;

import kaskad.organisations.attributes.AttributeKey;

/** An attribute that members must have; an empty {@code value} takes any. */
public record Trait(AttributeKey key, String value) {
    public Trait {
        value = key.valued() ? value.strip() : "";
    }

    public static Trait of(AttributeKey key) {
        return new Trait(key, "");
    }
}
