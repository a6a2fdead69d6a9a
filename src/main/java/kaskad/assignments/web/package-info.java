/** Pages of work: my work, the card of an occurrence, review, publication, the matrix. */
@NullMarked
package kaskad.assignments.web;

import org.jspecify.annotations.NullMarked;
