package kaskad.reading.matching;

import java.util.regex.Pattern;

/** Whose an institution is, as far as its legal form tells. */
enum Owner {
    MUNICIPAL("М\\p{Lu}*[УП](?:ДО|К)?|(?iu:муниципальн\\p{L}+)"),
    STATE(
            "(?:[ОК]?Г|ФГ)\\p{Lu}*[УП]З?|(?iu:(?:областн\\p{L}+|краев\\p{L}+|федеральн\\p{L}+)\\s+)?(?iu:государственн\\p{L}+)"),
    PRIVATE("ЧОУ|ЧУ|НОУ|АНО|АНОО|(?iu:(?:частн|негосударственн|автономн\\p{L}+\\s+некоммерческ)\\p{L}+)"),
    COMPANY("ООО|АО|ПАО|ОАО|ЗАО|ИП|(?iu:(?:акционерн\\p{L}+\\s+)?общество)"),
    UNSAID("");

    private final Pattern opening;

    Owner(String opening) {
        this.opening = Pattern.compile("[\\s«\"]*(?:" + opening + ")(?!\\p{L}).*", Pattern.DOTALL);
    }

    static Owner of(String name) {
        for (Owner owner : values()) {
            if (owner != UNSAID && owner.opening.matcher(name).matches()) {
                return owner;
            }
        }
        return UNSAID;
    }

    /** A company is never taken for what does not say that it is one. */
    boolean contradicts(Owner registered) {
        return this == COMPANY || registered == COMPANY
                ? this != registered && (this == COMPANY || this != UNSAID)
                : this != UNSAID && registered != UNSAID && this != registered;
    }
}
