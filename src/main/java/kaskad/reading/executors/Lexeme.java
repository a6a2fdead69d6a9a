package kaskad.reading.executors;

import java.util.EnumSet;
import java.util.Set;

/** A word that can head the name of an executor, in the forms that this spelling may be. */
record Lexeme(Sort sort, Set<Form> forms) {
    Lexeme {
        forms = Set.copyOf(forms);
    }

    static Set<Form> every() {
        return EnumSet.allOf(Form.class);
    }
}
