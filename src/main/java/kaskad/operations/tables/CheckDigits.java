package kaskad.operations.tables;

import java.util.List;

/** Codes that carry their own check digits. */
public enum CheckDigits {
    /** Taxpayer: ten digits for an organisation, twelve for a person. */
    INN(10, 12) {
        @Override
        boolean holds(String code) {
            return code.length() == 10
                    ? digit(code, 9) == weighted(code, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10
                    : digit(code, 10) == weighted(code, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10
                            && digit(code, 11) == weighted(code, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
        }
    },
    /** State registration of a legal person. */
    OGRN(13) {
        @Override
        boolean holds(String code) {
            return digit(code, 12) == Long.parseLong(code.substring(0, 12)) % 11 % 10;
        }
    },
    /** Individual insurance account. */
    SNILS(11) {
        @Override
        boolean holds(String code) {
            return Integer.parseInt(code.substring(9)) == weighted(code, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 101 % 100;
        }
    };

    private final List<Integer> lengths;

    CheckDigits(Integer... lengths) {
        this.lengths = List.of(lengths);
    }

    abstract boolean holds(String code);

    /** Whether {@code code}, digits only, has the right length and its check digits hold. */
    public boolean isRight(String code) {
        return lengths.contains(code.length()) && code.chars().allMatch(c -> c >= '0' && c <= '9') && holds(code);
    }

    private static int digit(String code, int at) {
        return code.charAt(at) - '0';
    }

    private static int weighted(String code, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(code, i);
        }
        return sum;
    }
}
