package kaskad.documents.numbers;

import java.util.Locale;

/** What an act is to the body that gives it a number. */
public enum RegistrationKind {
    OWN,
    INCOMING,
    OUTGOING;

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RegistrationKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
