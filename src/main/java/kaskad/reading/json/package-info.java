/**
 * The JSON of the reading contract: written by the commands, read back by who called them.
 */
@NamedInterface("json")
@NullMarked
package kaskad.reading.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
