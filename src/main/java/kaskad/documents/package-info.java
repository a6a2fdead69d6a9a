/**
 * Orders and other acts as their owners registered them: requisites, grounds, clauses with deadlines, groups that they
 * compose, the file that they were read from; their numbers at other bodies, who must read them, their life under control;
 * working groups with meetings and protocols. An act is seen by whoever holds its place and by whoever must read it; its
 * file stands behind the same wall.
 *
 * <p>Doors: {@code Acts}, {@code numbers.Registrations}, {@code acknowledgement.Acknowledgements}, {@code
 * groups.WorkingGroups}, {@code groups.Meetings}; read side: {@code ActQueries}. Slot: {@code ActLink}. Tables: {@code
 * documents.act}, {@code clause}, {@code group_member}, {@code basis}, {@code appendix}, {@code registration}, {@code
 * acknowledgement}, {@code working_group}, {@code composition}, {@code seat}, {@code meeting}, {@code attendance}, {@code
 * decision}. Events: none.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "office",
            "office :: *",
            "storage",
            "storage :: *",
            "organisations",
            "organisations :: *",
            "reading",
            "reading :: *",
            "journal",
            "identity"
        })
@NullMarked
package kaskad.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
