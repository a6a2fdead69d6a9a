/** The pages of plans. */
@NullMarked
package kaskad.plans.web;

import org.jspecify.annotations.NullMarked;
