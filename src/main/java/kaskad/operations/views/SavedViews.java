package kaskad.operations.views;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaskad.kernel.Actor;
import kaskad.kernel.Appointment;
import kaskad.kernel.Ids;
import kaskad.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to saved views. A list that has them gives {@link #list} to the component {@code operations/views/menu}, and
 * opens with {@link #first} where it is asked for without filters.
 */
@Service
public class SavedViews {
    static final int LONGEST_NAME = 80;
    static final int MOST = 30;

    private static final Pattern LIST = Pattern.compile("/[a-z0-9-]+(/[a-z0-9-]+)*");
    /** The key of a page of a list is of the moment. */
    private static final Pattern PAGING = Pattern.compile("after=.*");

    private final ViewStore store;
    private final ViewQueries queries;
    private final Clock clock;

    SavedViews(ViewStore store, ViewQueries queries, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    /** The views of a list that {@code actor} made, then those that others of the organisation share. */
    public List<SavedView> list(Actor actor, String page) {
        return queries.list(actor.account(), organisations(actor), page);
    }

    /** What the list opens with where nothing is asked for. */
    public Optional<SavedView> first(Actor actor, String page) {
        return list(actor, page).stream().filter(SavedView::first).findFirst();
    }

    /** Keeps filters under a name; gives where the list stands with them. */
    @Transactional
    public String save(Actor actor, NewView given) {
        String name = given.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused(new ViewRefusal.ViewUnnamed(LONGEST_NAME));
        }
        if (!LIST.matcher(given.page()).matches()) {
            throw new Refused(new ViewRefusal.NoListThere());
        }
        if (list(actor, given.page()).stream().filter(SavedView::mine).count() >= MOST) {
            throw new Refused(new ViewRefusal.TooManyViews(MOST));
        }
        UUID organisation = given.shared()
                ? actor.appointments().stream()
                        .findFirst()
                        .map(Appointment::organisation)
                        .orElse(null)
                : null;
        NewView plain = new NewView(given.page(), withoutPaging(given.query()), name, given.shared(), given.first());
        UUID id = Ids.next(clock);
        store.save(id, actor.account(), organisation, plain);
        return new SavedView(id, plain.page(), name, plain.query(), given.shared(), true, given.first()).address();
    }

    /** Forgets one of the actor's own. */
    @Transactional
    public void remove(Actor actor, UUID id) {
        if (!store.remove(id, actor.account())) {
            throw new Refused(new ViewRefusal.NoSuchView(id));
        }
    }

    private static String withoutPaging(String query) {
        return Arrays.stream(query.replaceAll("[\\r\\n]", "").split("&"))
                .filter(part -> !part.isEmpty() && !PAGING.matcher(part).matches())
                .collect(Collectors.joining("&"));
    }

    private static Set<UUID> organisations(Actor actor) {
        return actor.appointments().stream().map(Appointment::organisation).collect(Collectors.toSet());
    }
}
