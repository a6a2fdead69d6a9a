package kaskad.documents;

import java.util.List;
import kaskad.kernel.Actor;

/** Slot: what hangs on an act and is kept by an upper module, as links of its page. */
public interface ActLink {

    int order();

    /** What this actor may open or do; asked once a page. */
    List<Link> links(Actor actor, ActCard act);

    /** Where a link stands: a button beside the title, or a line among what hangs on the act. */
    enum Where {
        ACTION,
        PRIMARY,
        LINE
    }

    /** A link: its label as a message key with arguments, its symbol and address. */
    record Link(Where where, String messageKey, List<String> arguments, String icon, String href) {
        public Link {
            arguments = List.copyOf(arguments);
        }
    }
}
