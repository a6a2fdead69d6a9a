/** Saved views: the filters of a list under a name, one's own or shared with one's organisation; for any list. */
@NamedInterface("views")
@NullMarked
package kaskad.operations.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
