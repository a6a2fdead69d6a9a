package kaskad.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of all modules: {@code messages/<module>.properties} in Russian and {@code <module>_en.properties} in
 * English, UTF-8. A key starts with its module, or with {@code refusal.} and its module; so the file is known from the
 * key. Pure Java, so that commands speak the same words.
 */
public final class Messages {
    public static final Locale RUSSIAN = Locale.of("ru", "RU");

    private final Map<String, Properties> files = new ConcurrentHashMap<>();
    private final boolean strict;

    private Messages(boolean strict) {
        this.strict = strict;
    }

    /** A missing key is an exception: for tests and development. */
    public static Messages strict() {
        return new Messages(true);
    }

    /** A missing key shows itself: no page falls over a word. */
    public static Messages lenient() {
        return new Messages(false);
    }

    public Texts in(Locale locale) {
        return new Texts(this, locale.getLanguage().equals("en") ? Locale.ENGLISH : RUSSIAN);
    }

    String pattern(String key, Locale locale) {
        return find(key, locale)
                .or(() -> strict ? Optional.empty() : find(key, RUSSIAN))
                .orElseGet(() -> missing(key, locale));
    }

    boolean has(String key, Locale locale) {
        return find(key, locale).isPresent();
    }

    private Optional<String> find(String key, Locale locale) {
        String module = key.split("\\.", 3)[key.startsWith("refusal.") ? 1 : 0];
        String suffix = locale.equals(Locale.ENGLISH) ? "_en" : "";
        return Optional.ofNullable(files.computeIfAbsent("messages/" + module + suffix + ".properties", this::load)
                .getProperty(key));
    }

    private String missing(String key, Locale locale) {
        if (strict) {
            throw new MissingResourceException("no text for " + key + " in " + locale, "messages", key);
        }
        return key;
    }

    private Properties load(String path) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getClassLoader().getResourceAsStream(path)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
