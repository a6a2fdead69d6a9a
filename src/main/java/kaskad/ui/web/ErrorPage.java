package kaskad.ui.web;

import org.jspecify.annotations.Nullable;

/**
 * What an error page says: the status, what happened, and the number under which the fault was logged.
 *
 * @param key the kind of page: {@code 403}, {@code 404}, {@code 409}, {@code 422}, {@code 401} or {@code 500}
 * @param reason the sentence of a refusal; {@code null} for the general words of the key
 */
public record ErrorPage(
        int status,
        String key,
        @Nullable String reason,
        @Nullable String incident) {}
