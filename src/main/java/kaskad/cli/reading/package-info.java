/** The commands that read documents and wordings. They and all that they call load no Spring class. */
@NullMarked
package kaskad.cli.reading;

import org.jspecify.annotations.NullMarked;
