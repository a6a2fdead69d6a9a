/** From what the reading process printed to a draft: the JSON of the reading contract, taken apart. */
@NullMarked
package kaskad.intake.printed;

import org.jspecify.annotations.NullMarked;
