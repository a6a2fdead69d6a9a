/**
 * Plain text exports with both shapes of tables.
 */
@NullMarked
package kaskad.office.text;

import org.jspecify.annotations.NullMarked;
