/**
 * Web pages.
 */
@NullMarked
package kaskad.office.html;

import org.jspecify.annotations.NullMarked;
