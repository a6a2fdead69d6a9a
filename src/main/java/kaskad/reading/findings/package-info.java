/**
 * What people should look at in a document: a list of small independent rules.
 */
@NamedInterface("findings")
@NullMarked
package kaskad.reading.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
