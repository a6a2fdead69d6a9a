/**
 * From letters to parts of a deadline: cleaning, tokens, periods, frequencies, terms, occasions. Internal to
 * {@code deadlines}; it knows nothing of norms.
 */
@NullMarked
package kaskad.reading.deadlines.wording;

import org.jspecify.annotations.NullMarked;
