package kaskad.reading.words;

import java.util.EnumSet;
import java.util.Set;

/** A word that can head the name of an executor, in the forms that this spelling may be. */
public record Lexeme(Sort sort, Set<Form> forms) {
    public Lexeme {
        forms = Set.copyOf(forms);
    }

    public static Set<Form> every() {
        return EnumSet.allOf(Form.class);
    }
}
