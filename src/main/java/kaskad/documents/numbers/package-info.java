/**
 * The numbers that one act has in the books of several bodies.
 *
 * <p>Door: {@code Registrations}. Table: {@code documents.registration}.
 */
@NamedInterface("numbers")
@NullMarked
package kaskad.documents.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
