/** The wizard that takes a table in, for any kind of list. */
@NullMarked
package kaskad.operations.tables.web;

import org.jspecify.annotations.NullMarked;
