/** Pages of the register: the tree, a new node. */
@NullMarked
package kaskad.organisations.web;

import org.jspecify.annotations.NullMarked;
