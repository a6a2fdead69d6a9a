package kaskad.organisations.register;

import java.util.UUID;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.attributes.AttributeKey;
import org.jspecify.annotations.Nullable;

/**
 * What the register is narrowed to; {@code null} narrows nothing.
 *
 * @param words words of any name, former ones too, or the beginning of a code
 * @param closed whether closed organisations are listed too
 * @param partners {@code true}: partners only, {@code false}: the tree only
 */
public record RegisterFilter(
        String words,
        @Nullable UUID territory,
        @Nullable OrganisationType type,
        @Nullable AttributeKey attribute,
        @Nullable UUID group,
        boolean closed,
        @Nullable Boolean partners) {
    public static final RegisterFilter ALL = new RegisterFilter("", null, null, null, null, false, null);

    public static RegisterFilter words(String words) {
        return new RegisterFilter(words, null, null, null, null, false, null);
    }

    public boolean narrows() {
        return !equals(ALL);
    }
}
