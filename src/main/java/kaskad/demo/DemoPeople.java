package kaskad.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.demo.DemoTree.Municipality;
import kaskad.demo.DemoTree.Tree;
import kaskad.identity.Accounts;
import kaskad.identity.FirstAdministrator;
import kaskad.identity.NewAppointment;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import kaskad.organisations.Organisation;
import org.springframework.stereotype.Component;

/** The demonstration's people: one account for each role, one executor for each school. They are posts, not persons. */
@Component
class DemoPeople {
    private final Accounts accounts;

    DemoPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** An account to sign in with; the password is known here only. */
    record Person(String who, String login, String password, UUID account) {}

    List<Person> appoint(Tree tree, LocalDate since) {
        Municipality first = tree.municipalities().getFirst();
        List<Person> people = new ArrayList<>();
        people.add(person("администратор", "admin", since, role(Role.ADMINISTRATOR, tree.nation(), tree.nation())));
        people.add(person(
                "координатор области (институт развития образования)",
                "region",
                since,
                role(Role.COORDINATOR, tree.institute(), tree.region())));
        people.add(person(
                "контролёр области (министерство)",
                "ministry",
                since,
                role(Role.CONTROLLER, tree.ministry(), tree.region())));
        people.add(person(
                "координатор округа (методический центр)",
                "coordinator",
                since,
                role(Role.COORDINATOR, first.centre(), first.territory()),
                role(Role.EXECUTOR, first.centre(), first.centre())));
        people.add(person(
                "начальник управления образования (контролёр)",
                "controller",
                since,
                role(Role.CONTROLLER, first.authority(), first.territory()),
                role(Role.HEAD, first.authority(), first.authority())));
        people.add(person(
                "директор школы",
                "head",
                since,
                role(Role.HEAD, first.schools().getFirst(), first.schools().getFirst())));
        people.add(person("наблюдатель", "observer", since, role(Role.OBSERVER, tree.ministry(), tree.region())));
        people.addAll(executors(tree, since));
        return people;
    }

    /** Deputy heads of all schools share one password, so that it can be printed on one line. */
    private List<Person> executors(Tree tree, LocalDate since) {
        String password = FirstAdministrator.password();
        List<Person> people = new ArrayList<>();
        for (Municipality municipality : tree.municipalities()) {
            for (Organisation school : municipality.schools()) {
                String login = "school-" + (people.size() + 1);
                String who = "заместитель директора, " + school.shortName();
                people.add(person(who, login, password, since, role(Role.EXECUTOR, school, school)));
            }
        }
        return people;
    }

    private Person person(String who, String login, LocalDate since, Given... roles) {
        return person(who, login, FirstAdministrator.password(), since, roles);
    }

    private Person person(String who, String login, String password, LocalDate since, Given... roles) {
        List<NewAppointment> appointments = List.of(roles).stream()
                .map(given -> new NewAppointment(
                        given.role(), given.home().id(), Set.of(given.over().id()), since, null, null))
                .toList();
        String name = Character.toUpperCase(who.charAt(0)) + who.substring(1);
        return new Person(who, login, password, accounts.create(Actor.SYSTEM, login, name, password, appointments));
    }

    private static Given role(Role role, Organisation home, Organisation over) {
        return new Given(role, home, over);
    }

    private record Given(Role role, Organisation home, Organisation over) {}
}
