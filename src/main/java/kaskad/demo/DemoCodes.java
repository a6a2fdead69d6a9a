package kaskad.demo;

/** Codes that are well formed and nobody's: of a region that does not exist, with their check digits. */
final class DemoCodes {
    private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private DemoCodes() {}

    static String inn(int number) {
        String digits = "9901%05d".formatted(number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + sum % 11 % 10;
    }

    static String ogrn(int number) {
        String digits = "10299%07d".formatted(number);
        return digits + Long.parseLong(digits) % 11 % 10;
    }

    static String login(int number) {
        return "edu99%04d".formatted(number);
    }
}
