/** What is to be done and how far it is, as lists, counters, the matrix and the column of a plan. Reads only. */
@NamedInterface("lists")
@NullMarked
package kaskad.assignments.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
