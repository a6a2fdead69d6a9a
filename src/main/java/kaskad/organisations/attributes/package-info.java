/**
 * What organisations are or take part in, for a time: rural, small, low results, with profile classes, in a project.
 * Groups by rule are made of them.
 *
 * <p>Door: {@code Attributes}. Tables: {@code organisations.attribute}.
 */
@NamedInterface("attributes")
@NullMarked
package kaskad.organisations.attributes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
