/**
 * Commands. Only cli.server starts Spring.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "office", "reading", "identity", "demo"})
@NullMarked
package kaskad.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
