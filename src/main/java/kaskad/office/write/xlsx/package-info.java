/**
 * The writer of workbooks: a document of {@code office.write} in, the bytes of an XLSX out, the same bytes for the same
 * document.
 */
@NamedInterface("write-xlsx")
@NullMarked
package kaskad.office.write.xlsx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
