package kaskad.reading.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A number as results write it: «5», «12 500», «43,7», «35 тыс.», «трёх», «половины».
 *
 * @param share whether the word itself is a share of a hundred
 */
record Amount(BigDecimal value, boolean share) {
    private static final String DIGITS = "(?:\\d{1,3}(?:[ \\u00a0]\\d{3}){1,4}(?!\\d)|\\d{1,12})(?:[.,]\\d{1,4})?";
    private static final Map<String, Amount> WORDS = words();

    /** Digits with spaces between thousands and a decimal comma, or a word. */
    static final String PATTERN = "(?:" + DIGITS + "|(?:" + String.join("|", WORDS.keySet()) + ")(?!\\p{L}))";

    static Amount of(String text) {
        String low = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        Amount word = WORDS.get(low);
        return word != null
                ? word
                : new Amount(new BigDecimal(low.replaceAll("[ \\u00a0]", "").replace(',', '.')), false);
    }

    /** The number in the unit that stands behind it: «тыс.», «млн». */
    Amount times(String multiplier) {
        if (multiplier.isEmpty()) {
            return this;
        }
        BigDecimal by = new BigDecimal(multiplier.startsWith("м") ? 1_000_000 : 1000);
        BigDecimal plain = value.multiply(by).stripTrailingZeros();
        return new Amount(plain.scale() < 0 ? plain.setScale(0) : plain, share);
    }

    private static Map<String, Amount> words() {
        Map<String, Amount> words = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        Amount.class.getResourceAsStream("/kaskad/reading/meaning/numbers.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ");
                Amount amount = new Amount(new BigDecimal(parts[0].replace("%", "")), parts[0].endsWith("%"));
                Arrays.stream(parts).skip(1).forEach(word -> words.put(word, amount));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
