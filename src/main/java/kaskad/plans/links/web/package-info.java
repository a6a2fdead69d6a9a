/** The page of a plan's links. */
@NullMarked
package kaskad.plans.links.web;

import org.jspecify.annotations.NullMarked;
