/**
 * Words of official Russian: tokens of a cell, heads of names in their forms, usual abbreviations. Internal to reading.
 */
@NullMarked
package kaskad.reading.words;

import org.jspecify.annotations.NullMarked;
