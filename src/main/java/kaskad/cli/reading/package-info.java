/** Commands that read documents; no Spring class is loaded. */
@NullMarked
package kaskad.cli.reading;

import org.jspecify.annotations.NullMarked;
