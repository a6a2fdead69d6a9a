/**
 * The register as a list: searched, narrowed, a page at a time in the order that people expect; fast with forty thousand
 * schools.
 *
 * <p>Read side: {@code RegisterQueries}.
 */
@NamedInterface("register")
@NullMarked
package kaskad.organisations.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
