/**
 * «План принят на уровне школы: номер, дата, файл»: who below a plan has adopted a plan of its own under it, and which
 * measures close by that.
 *
 * <p>Door: {@code Adoptions}; read side: {@code AdoptionQueries}. An approved plan that names its parent is registered as
 * its adoption by itself. Tells {@code PlanEvent.PlanAdopted}.
 */
@NamedInterface("adoption")
@NullMarked
package kaskad.plans.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
