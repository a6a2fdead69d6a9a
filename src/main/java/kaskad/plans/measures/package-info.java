/**
 * What a measure holds beside its row of the official table: milestones, risks and obstacles, the indicators that it
 * serves, what its report must give. It belongs to the living measure and changes at any time; the table does not.
 *
 * <p>Door: {@code Measures}; read side: {@code MeasureQueries}. What a report must give is proposed from the expected
 * result by {@code ProposedAsks}; whoever reports hears only of what a person has taken.
 */
@NamedInterface("measures")
@NullMarked
package kaskad.plans.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
