/**
 * Orders and other acts, their clauses and files.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "ui", "office", "storage", "organisations", "reading", "journal", "identity"})
@NullMarked
package kaskad.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
