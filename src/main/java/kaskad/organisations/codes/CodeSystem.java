package kaskad.organisations.codes;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whose code it is; knows what its codes look like. */
public enum CodeSystem {
    /** Taxpayer's number: ten digits of a body, twelve of a person. */
    INN(true, CheckDigits::inn),
    /** Reason of tax registration: nine characters. */
    KPP(true, Pattern.compile("\\d{4}[0-9A-Z]{2}\\d{3}").asMatchPredicate()),
    /** State registration: thirteen digits of a body, fifteen of a person. */
    OGRN(true, CheckDigits::ogrn),
    /** Territory: eight digits of a municipality, eleven of a settlement; changes with each municipal reform. */
    OKTMO(true, Pattern.compile("\\d{8}(\\d{3})?").asMatchPredicate()),
    /** Login in ФИС ОКО, the key of assessment files; a school may have several. */
    FIS_OKO(false, Pattern.compile("[A-Za-z0-9_.-]{3,30}").asMatchPredicate()),
    /** Number in the authority's own lists. */
    LOCAL(true, Pattern.compile("\\S.{0,29}").asMatchPredicate());

    private final boolean single;
    private final Predicate<String> form;

    CodeSystem(boolean single, Predicate<String> form) {
        this.single = single;
        this.form = form;
    }

    /** Whether an organisation has one code of the system at a time. */
    public boolean single() {
        return single;
    }

    /** Whether {@code value} has the form and the check digits of the system. */
    public boolean fits(String value) {
        return form.test(value);
    }

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CodeSystem of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
