/**
 * A document model for official paper and its writer: {@link kaskad.office.write.OfficialDocument} in, the bytes of a
 * DOCX out, the same bytes for the same document. Workbooks have a writer of their own in {@code xlsx}.
 */
@NamedInterface("write")
@NullMarked
package kaskad.office.write;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
