/**
 * Orders and other acts as their owners registered them: requisites, clauses with deadlines, groups that they compose,
 * the file that they were read from. An act is seen by whoever holds its place; its file stands behind the same wall.
 *
 * <p>Door: {@code Acts}; read side: {@code ActQueries}. Tables: {@code documents.act}, {@code clause},
 * {@code group_member}. Events: none.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "office",
            "office :: *",
            "storage",
            "storage :: *",
            "organisations", "organisations :: *",
            "reading",
            "reading :: *",
            "journal",
            "identity"
        })
@NullMarked
package kaskad.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
