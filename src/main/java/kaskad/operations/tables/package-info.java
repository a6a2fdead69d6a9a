/**
 * Lists that come as tables: a file's columns are recognised, its rows checked one by one, what they would change is
 * counted before, and then they are taken in as an operation that can be taken back. What the rows are is known above:
 * {@link kaskad.operations.tables.TableImport} is the slot.
 */
@NamedInterface("tables")
@NullMarked
package kaskad.operations.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
