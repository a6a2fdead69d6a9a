package kaskad.organisations.codes;

import java.util.regex.Pattern;

/** The check digits of ИНН (order of the Federal Tax Service) and ОГРН (order of the Ministry of Finance). */
final class CheckDigits {
    private static final Pattern INN = Pattern.compile("\\d{10}(\\d{2})?");
    private static final Pattern OGRN = Pattern.compile("\\d{13}(\\d{2})?");
    private static final int[] BODY = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] PERSON_FIRST = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] PERSON_SECOND = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private CheckDigits() {}

    static boolean inn(String value) {
        if (!INN.matcher(value).matches()) {
            return false;
        }
        return value.length() == 10
                ? weighed(value, BODY)
                : weighed(value, PERSON_FIRST) && weighed(value, PERSON_SECOND);
    }

    /** The number without its last digit, modulo its length less two, ends in that digit. */
    static boolean ogrn(String value) {
        if (!OGRN.matcher(value).matches()) {
            return false;
        }
        int last = value.length() - 1;
        long rest = Long.parseLong(value.substring(0, last)) % (last - 1);
        return rest % 10 == digit(value, last);
    }

    private static boolean weighed(String value, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(value, i);
        }
        return sum % 11 % 10 == digit(value, weights.length);
    }

    private static int digit(String value, int index) {
        return value.charAt(index) - '0';
    }
}
