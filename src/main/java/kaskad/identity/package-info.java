/**
 * Accounts, appointments, sessions, tokens.
 */
@ApplicationModule(allowedDependencies = {"kernel", "ui", "storage", "organisations", "journal"})
@NullMarked
package kaskad.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
