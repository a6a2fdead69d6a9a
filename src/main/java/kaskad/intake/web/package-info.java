/** The wizard's pages: the list with the place to drop a file, and one document beside what was read from it. */
@NullMarked
package kaskad.intake.web;

import org.jspecify.annotations.NullMarked;
