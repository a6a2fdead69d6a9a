/** Backup and restore: COPY of every table in one snapshot, the attachments, the schema's version, in one zip file. */
@NamedInterface("backup")
@NullMarked
package kaskad.storage.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
