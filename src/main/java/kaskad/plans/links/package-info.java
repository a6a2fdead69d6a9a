/**
 * Links between measures of different plans: which measure of a plan carries out which of the plan above it, and which
 * measures of several plans are one activity. Proposed by wording, decided by a person.
 *
 * <p>Door: {@code Links}; read side: {@code LinkQueries}. A link holds living measures, whatever their edition.
 */
@NamedInterface("links")
@NullMarked
package kaskad.plans.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
