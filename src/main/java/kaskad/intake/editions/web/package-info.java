/** The pages of proposed editions, and what the import's own page says of them. */
@NullMarked
package kaskad.intake.editions.web;

import org.jspecify.annotations.NullMarked;
