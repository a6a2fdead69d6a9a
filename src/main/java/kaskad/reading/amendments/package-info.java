/**
 * What an act changes in another one, and what a plan becomes when it is changed so: «строку 3.2 изложить в следующей редакции»,
 * «слова «…» заменить словами «…»», «дополнить строкой …», «исключить».
 *
 * <p>{@link kaskad.reading.amendments.AmendmentReader} recognises amendments in the points of an order;
 * {@link kaskad.reading.amendments.Amending} proposes the new edition of a plan. A proposal never hides what it could not do: each
 * amendment is either carried out or stands among the unapplied with its reason.
 */
@NamedInterface("amendments")
@NullMarked
package kaskad.reading.amendments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
