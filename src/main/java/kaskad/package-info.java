/** Kaskad: official education plans from the document to the report. One jar of modules in floors. */
@NullMarked
package kaskad;

import org.jspecify.annotations.NullMarked;
