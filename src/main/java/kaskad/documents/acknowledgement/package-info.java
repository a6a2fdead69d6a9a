/**
 * Who must read an act, who has read it and when («ознакомлен»).
 *
 * <p>Door: {@code Acknowledgements}. Table: {@code documents.acknowledgement}.
 */
@NamedInterface("acknowledgement")
@NullMarked
package kaskad.documents.acknowledgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
