/** The buttons that add a measure to a draft and take one out. */
@NullMarked
package kaskad.plans.rows.web;

import org.jspecify.annotations.NullMarked;
