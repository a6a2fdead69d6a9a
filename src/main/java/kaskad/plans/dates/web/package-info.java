/** The timeline and the calendar of a plan. */
@NullMarked
package kaskad.plans.dates.web;

import org.jspecify.annotations.NullMarked;
