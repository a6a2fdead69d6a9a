/** The page of adoptions: who below a plan has adopted, who has not, and which measures close by it. */
@NullMarked
package kaskad.plans.adoption.web;

import org.jspecify.annotations.NullMarked;
