/** The page of an authority's rules of control. */
@NullMarked
package kaskad.assignments.policies.web;

import org.jspecify.annotations.NullMarked;
