/**
 * The rules by which authorities control execution («регламент контроля»): how terms are counted, when reports are due by
 * default, who is reminded and when. An authority without rules of its own has those of the next one upward, at last the
 * usual ones.
 *
 * <p>Door: {@code Policies}. Tables: {@code assignments.policy}. What is changed counts for what is handed down later.
 */
@NamedInterface("policies")
@NullMarked
package kaskad.assignments.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
