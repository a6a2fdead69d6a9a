/** Saving and removing views; the menu is the component {@code operations/views/menu}. */
@NullMarked
package kaskad.operations.views.web;

import org.jspecify.annotations.NullMarked;
