package kaskad.reading.executors;

import java.util.Set;
import kaskad.reading.words.Form;
import kaskad.reading.words.Sort;

/** The noun (or abbreviation, name) that a party hangs on: its sort, its possible forms, the index of its token. */
record Head(Sort sort, Set<Form> forms, int at) {
    Head {
        forms = Set.copyOf(forms);
    }

    boolean nominative() {
        return forms.stream().anyMatch(Form::nominative);
    }

    boolean dative() {
        return forms.stream().anyMatch(Form::dative);
    }

    boolean genitive() {
        return forms.stream().anyMatch(Form::genitive);
    }

    boolean plural() {
        return forms.stream().allMatch(form -> form.plural() || form == Form.OTHER)
                || forms.contains(Form.NOMS) && !forms.contains(Form.NOM);
    }

    boolean singular() {
        return forms.contains(Form.NOM) || !plural();
    }

    /** Whether both may stand in one list: nominative with nominative, dative with dative. */
    boolean agrees(Head other) {
        return nominative() && other.nominative()
                || dative() && other.dative()
                || !nominative() && !dative() && genitive() && other.genitive();
    }

    boolean nominal() {
        return nominative() || dative();
    }
}
