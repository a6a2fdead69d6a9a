/** The page that makes a plan of another one. */
@NullMarked
package kaskad.plans.derivation.web;

import org.jspecify.annotations.NullMarked;
