package kaskad.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks login and password. After five wrong passwords in a row the account is locked for a quarter of an hour; an
 * unknown login takes as long as a known one.
 */
@Component
class SignInProvider implements AuthenticationProvider {
    static final int MOST_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobody;

    SignInProvider(AccountStore store, PasswordEncoder passwords, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
        this.nobody = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String login = given.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(given.getCredentials());
        Account account = store.findByLogin(login).filter(a -> !a.closed()).orElse(null);
        if (account == null) {
            passwords.matches(password, nobody);
            throw new BadCredentialsException("unknown login");
        }
        check(account, password);
        SignedIn who = new SignedIn(account.id(), account.login());
        return UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
    }

    private void check(Account account, String password) {
        if (account.isLocked(clock.instant())) {
            throw new LockedException("locked");
        }
        if (!passwords.matches(password, account.passwordHash())) {
            boolean last = account.failures() + 1 >= MOST_FAILURES;
            store.countFailure(account.id(), last ? clock.instant().plus(LOCK) : null);
            throw new BadCredentialsException("wrong password");
        }
        store.clearFailures(account.id());
    }

    @Override
    public boolean supports(@Nullable Class<?> type) {
        return type != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
