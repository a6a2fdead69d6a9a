/**
 * Where everything is kept: the home folder, the database (embedded PostgreSQL under the home, or an external server by
 * {@code KASKAD_DATABASE_URL}), its migrations (one Flyway history, a folder and a PostgreSQL schema a module) and the
 * attachments (files by their SHA-256 under the home).
 *
 * <p>Tables: {@code storage.attachment}. Events: none.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package kaskad.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
