/**
 * The same doors as the pages, over REST under {@code /api/v1}: JSON in and out, refusals as problem+json, keyset paging
 * by {@code next}. Never a second logic: a handler calls a door and nothing else. Signed in by HTTP Basic or a bearer
 * token; described at {@code /api/v1/openapi.json}.
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
            "identity",
            "documents",
            "documents :: *",
            "plans",
            "plans :: *",
            "assignments",
            "assignments :: *",
            "reports",
            "intake",
            "intake :: *"
        })
@NullMarked
package kaskad.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
