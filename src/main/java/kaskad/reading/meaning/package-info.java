/**
 * What written rows and points mean: deadlines in the year of their plan, parties, levels, periods, targets and thresholds.
 */
@NamedInterface("meaning")
@NullMarked
package kaskad.reading.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
