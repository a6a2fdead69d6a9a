/**
 * Plans made of other plans: a school's of the municipality's by template, next year's of this year's.
 *
 * <p>Door: {@code Derivations}. What a wording becomes on the way down, and how years move, is proposed here and decided
 * by the person who drafts; the rules stand in {@code kaskad/plans/handed-down.txt}.
 */
@NamedInterface("derivation")
@NullMarked
package kaskad.plans.derivation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
