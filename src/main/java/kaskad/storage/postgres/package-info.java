/** The embedded PostgreSQL server: its binaries, its cluster under the home, its process. No Spring. */
@NamedInterface("postgres")
@NullMarked
package kaskad.storage.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
