/** The pages of operations. */
@NullMarked
package kaskad.operations.web;

import org.jspecify.annotations.NullMarked;
