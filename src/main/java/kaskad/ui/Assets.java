package kaskad.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.webjars.WebJarVersionLocator;

/** Addresses of static files that change with their content, so that browsers may keep them for a year. */
public final class Assets {
    /** What every page may load: only what this server itself serves; nothing inline. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private static final WebJarVersionLocator WEBJARS = new WebJarVersionLocator();
    private static final Map<String, String> OWN = new ConcurrentHashMap<>();

    private Assets() {}

    /** A file of {@code static/kaskad}: {@code /kaskad/kaskad.css?v=1f3a…}. */
    public static String own(String file) {
        return OWN.computeIfAbsent(file, f -> "/kaskad/" + f + "?v=" + digest("static/kaskad/" + f));
    }

    /** A symbol of the icon sprite. */
    public static String icon(String name) {
        return own("icons.svg") + "#" + name;
    }

    /** A file of a webjar; its version is part of the address. */
    public static String webjar(String jar, String file) {
        String path = Objects.requireNonNull(WEBJARS.fullPath(jar, file), jar + "/" + file);
        return path.substring("META-INF/resources".length());
    }

    private static String digest(String path) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
            byte[] content = Objects.requireNonNull(in, path).readAllBytes();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
