/** The pages of editions: the list, the diff of two, and the matching of rows. */
@NullMarked
package kaskad.plans.editions.web;

import org.jspecify.annotations.NullMarked;
