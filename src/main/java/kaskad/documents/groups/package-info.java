/**
 * Working groups and commissions: compositions as acts give them, meetings, and protocols that enter the register of
 * acts, so that their decisions are put under control like the points of an order.
 *
 * <p>Doors: {@code WorkingGroups}, {@code Meetings}. Tables: {@code documents.working_group}, {@code composition},
 * {@code seat}, {@code meeting}, {@code attendance}, {@code decision}.
 */
@NamedInterface("groups")
@NullMarked
package kaskad.documents.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
