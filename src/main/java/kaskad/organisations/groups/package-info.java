/**
 * Groups of organisations for addressing: «Сельские школы», «Школы с низкими результатами». A group is kept at an
 * authority and reaches what stands below it; its members are told by a rule over types, municipalities and attributes,
 * or listed. Members of a rule are those of the day that is asked for.
 *
 * <p>Door: {@code Groups}; {@code Membership} is the predicate for other statements. Tables: {@code
 * organisations.addressee_group}, {@code addressee_group_attribute}, {@code addressee_group_member}.
 */
@NamedInterface("groups")
@NullMarked
package kaskad.organisations.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
