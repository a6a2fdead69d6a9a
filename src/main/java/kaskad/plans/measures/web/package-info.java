/** The page of one measure, and what all reports of a plan must give. */
@NullMarked
package kaskad.plans.measures.web;

import org.jspecify.annotations.NullMarked;
