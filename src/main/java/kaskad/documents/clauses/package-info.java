/** What the points of an order ask of whom: pure, over the words of the act. */
@NamedInterface("clauses")
@NullMarked
package kaskad.documents.clauses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
