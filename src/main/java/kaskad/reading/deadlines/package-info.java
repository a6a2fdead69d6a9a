/**
 * The grammar of official Russian deadlines: a wording becomes a {@link kaskad.reading.deadlines.Deadline} of one of
 * eight kinds with its norm, and a deadline becomes dated occurrences within a plan. Pure: no clock, no database.
 *
 * <p>Words are read by {@code wording}; this package puts what they say together and owns the vocabulary of norms;
 * {@code sentences} says a norm back in words.
 */
@NamedInterface("deadlines")
@NullMarked
package kaskad.reading.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
