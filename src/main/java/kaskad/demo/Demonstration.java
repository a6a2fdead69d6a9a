package kaskad.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Fills an empty installation with the demonstration region; an installation that holds anything is left alone. */
@Service
public class Demonstration {
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

    private final DemoTree tree;
    private final DemoRegister register;
    private final DemoPeople people;
    private final DemoStory story;
    private final DemoOrders orders;
    private final DemoStore store;

    Demonstration(
            DemoTree tree,
            DemoRegister register,
            DemoPeople people,
            DemoStory story,
            DemoOrders orders,
            DemoStore store) {
        this.tree = tree;
        this.register = register;
        this.people = people;
        this.story = story;
        this.orders = orders;
        this.store = store;
    }

    /** A way to sign in, to be printed once: who, login or logins, password. */
    public record Login(String who, String login, String password) {}

    /** Makes the region and gives its accounts; gives none where the installation holds something already. */
    public List<Login> prepare() {
        if (!store.isEmpty()) {
            return List.of();
        }
        DemoTree.Tree planted = tree.plant();
        List<DemoPeople.Person> appointed = people.appoint(planted, SINCE);
        register.fill(planted);
        story.tell(planted, appointed);
        orders.tell(planted.municipalities().getFirst(), appointed);
        return logins(appointed);
    }

    private static List<Login> logins(List<DemoPeople.Person> people) {
        List<DemoPeople.Person> schools =
                people.stream().filter(p -> p.login().startsWith("school-")).toList();
        Stream<Login> others = people.stream()
                .filter(person -> !person.login().startsWith("school-"))
                .map(person -> new Login(person.who(), person.login(), person.password()));
        Login all = new Login(
                "исполнители школ",
                "school-1 … school-" + schools.size(),
                schools.getFirst().password());
        return Stream.concat(others, Stream.of(all)).toList();
    }
}
