/**
 * What the product withstands: {@code ./kaskad prove NAME} tries it for minutes, by hand, and prints one JSON document.
 * {@code fuzz}: no damaged or hostile file crashes, hangs or exhausts the reading of documents.
 */
@NullMarked
package kaskad.prove;

import org.jspecify.annotations.NullMarked;
