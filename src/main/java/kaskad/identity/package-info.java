/**
 * Accounts, appointments (role, home organisation, scope, dates, act), sessions, API tokens, sign-in with lockout.
 *
 * <p>Tables: {@code identity.account}, {@code appointment}, {@code appointment_scope}, {@code token}, and Spring
 * Session's. Events: none.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "storage",
            "storage :: *",
            "organisations",
            "organisations :: *",
            "journal"
        })
@NullMarked
package kaskad.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
