/**
 * Whom a party means in a register of organisations: every school, somebody outside, named organisations, or nobody sure.
 *
 * <p>Names are compared without case endings, quotes and legal forms, but never against what they say of kind, owner,
 * honour and place. The first level of {@link kaskad.reading.matching.MatchReason} at which anything fits decides; where
 * several fit there, or less than all words of the wording do, a person is asked.
 */
@NamedInterface("matching")
@NullMarked
package kaskad.reading.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
