package kaskad.operations.views;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why a view is not saved or removed. */
public sealed interface ViewRefusal extends Refusal {
    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** No such view, or somebody else's. */
    record NoSuchView(UUID id) implements ViewRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A view without a name, or with a very long one. */
    record ViewUnnamed(int longest) implements ViewRefusal {}

    /** What is to be saved is no list of this site. */
    record NoListThere() implements ViewRefusal {}

    /** More views of one list than anybody needs. */
    record TooManyViews(int most) implements ViewRefusal {}
}
