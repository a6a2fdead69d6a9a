/** The measures of a plan over time: a timeline of a year and a calendar of a month, drawn from what deadlines mean. */
@NullMarked
package kaskad.plans.dates;

import org.jspecify.annotations.NullMarked;
