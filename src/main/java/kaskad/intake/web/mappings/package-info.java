/** The page of what an authority remembers of wordings. */
@NullMarked
package kaskad.intake.web.mappings;

import org.jspecify.annotations.NullMarked;
