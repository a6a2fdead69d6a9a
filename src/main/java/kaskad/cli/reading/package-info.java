/** Commands that read documents and official wordings; no Spring class is loaded, no database or web server starts. */
@NullMarked
package kaskad.cli.reading;

import org.jspecify.annotations.NullMarked;
