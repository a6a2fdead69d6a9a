package kaskad.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bearer tokens of the API: shown once, kept as their SHA-256, valid for a year unless revoked. */
@Service
public class Tokens {
    private static final Duration VALID = Duration.ofDays(365);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TokenStore store;
    private final Clock clock;

    Tokens(TokenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Makes a token for the actor's own account and gives its text, which cannot be asked for again. */
    @Transactional
    public String issue(Actor actor, String name) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String text = "kaskad_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        store.insert(Ids.next(clock), actor.account(), name, sha256(text), now, now.plus(VALID));
        return text;
    }

    /** Whose token this is; empty where it is unknown, revoked or expired. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(String text) {
        return store.find(sha256(text), clock.instant());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
