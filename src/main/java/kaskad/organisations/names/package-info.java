/**
 * Names of organisations through time: a document of the time shows the name of the time.
 *
 * <p>Read side: {@code NameQueries}. Tables: {@code organisations.alias}, which the root of the module and {@code
 * changes} write.
 */
@NamedInterface("names")
@NullMarked
package kaskad.organisations.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
