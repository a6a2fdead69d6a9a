/**
 * Posts of organisations and who holds them for a time. A task is addressed to a post; a person at a moment is
 * secondary, and while somebody acts for the holder, the one who acts is the holder of the day.
 *
 * <p>Door: {@code Offices}. Tables: {@code organisations.office}, {@code holding}.
 */
@NamedInterface("offices")
@NullMarked
package kaskad.organisations.offices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
