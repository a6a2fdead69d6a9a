package kaskad.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kaskad.kernel.Actor;

/** Slot: who looks at the page, and over what. Identity implements it; without a bean everybody is a guest. */
public interface Visitor {
    Optional<Actor> actor(HttpServletRequest request);

    /** The organisation that scopes every page, as shown at the top. */
    default Optional<String> organisation(HttpServletRequest request) {
        return Optional.empty();
    }

    /** The period that scopes every page, as shown at the top: «2025 год», «2025/26 учебный год». */
    default Optional<String> period(HttpServletRequest request) {
        return Optional.empty();
    }

    /** The page that searches over everything with the parameter {@code q}; none, no search field. */
    default Optional<String> search() {
        return Optional.empty();
    }
}
