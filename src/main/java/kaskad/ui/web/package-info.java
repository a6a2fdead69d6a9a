/** How pages are answered: jte views, the shell around them, language and theme, refusals and errors, the living page. */
@NullMarked
package kaskad.ui.web;

import org.jspecify.annotations.NullMarked;
