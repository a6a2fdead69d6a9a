/** The journal's page. */
@NullMarked
package kaskad.journal.web;

import org.jspecify.annotations.NullMarked;
