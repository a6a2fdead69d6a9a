/** Pages of groups: the list, a group with its members, its rule. */
@NullMarked
package kaskad.organisations.groups.web;

import org.jspecify.annotations.NullMarked;
