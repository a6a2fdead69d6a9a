/**
 * Deadlines said back in one sentence, in Russian or English, for people to confirm. A Russian sentence of a dated norm
 * is itself an official wording: reading it gives the same norm.
 */
@NamedInterface("deadlines")
@NullMarked
package kaskad.reading.deadlines.sentences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
