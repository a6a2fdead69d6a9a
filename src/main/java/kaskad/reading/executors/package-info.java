/**
 * Who must act: cells of executors and addressees become parties, abbreviations their meanings.
 *
 * <p>Tokens, then separators, then merging, then typing by a lexicon of heads of reading.words.
 */
@NamedInterface("executors")
@NullMarked
package kaskad.reading.executors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
