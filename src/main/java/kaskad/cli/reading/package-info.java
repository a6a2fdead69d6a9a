/** Commands that read official wordings; they start no database and no web server. */
@NullMarked
package kaskad.cli.reading;

import org.jspecify.annotations.NullMarked;
