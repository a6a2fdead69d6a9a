/**
 * Measures that are added to a draft and taken out of it by hand: local additions to a derived plan, changes of a next
 * edition. Door: {@code DraftRows}.
 */
@NamedInterface("rows")
@NullMarked
package kaskad.plans.rows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
