/** Sign-in pages, the security chains, and the actor as an argument of every handler. */
@NullMarked
package kaskad.identity.web;

import org.jspecify.annotations.NullMarked;
