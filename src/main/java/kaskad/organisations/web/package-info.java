/** Pages of the register: the list, an organisation's card, a new node, a change. */
@NullMarked
package kaskad.organisations.web;

import org.jspecify.annotations.NullMarked;
