/** How a stored file is given to a browser. Whether it may be given is decided before, by the record that names it. */
@NamedInterface("files")
@NullMarked
package kaskad.documents.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
