/**
 * What was read goes back on official paper: {@link kaskad.reading.ReadDocument} in, a document for
 * {@code office.write} out, in the order and numbering that it has.
 *
 * <p>Reading the paper gives the same again, but for places: of an act all but {@code at}; of a plan its stamp, title,
 * level, period, columns and headings, of each section number and title, of each measure and indicator all but
 * {@code at}; of a group title, persons and posts; of data title, columns and rows. The file's name, its format, places
 * and what findings say of them belong to the file that was read. This holds for what reading prints of a document with
 * one table for each plan; a plan put together from tables with different columns takes those of the first.
 */
@NamedInterface("paper")
@NullMarked
package kaskad.reading.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
