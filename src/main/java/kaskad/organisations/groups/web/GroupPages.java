package kaskad.organisations.groups.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.kernel.Actor;
import kaskad.kernel.Appointment;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisation;
import kaskad.organisations.Organisations;
import kaskad.organisations.Today;
import kaskad.organisations.attributes.AttributeKey;
import kaskad.organisations.attributes.AttributeQueries;
import kaskad.organisations.groups.Group;
import kaskad.organisations.groups.GroupRule;
import kaskad.organisations.groups.Groups;
import kaskad.organisations.groups.Member;
import kaskad.organisations.groups.Trait;
import kaskad.organisations.register.RegisterQueries;
import kaskad.ui.Choice;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form of a group together, and says a rule in words. */
@Component
class GroupPages {
    private final Groups groups;
    private final Organisations organisations;
    private final RegisterQueries register;
    private final AttributeQueries attributes;
    private final Today today;

    GroupPages(
            Groups groups,
            Organisations organisations,
            RegisterQueries register,
            AttributeQueries attributes,
            Today today) {
        this.groups = groups;
        this.organisations = organisations;
        this.register = register;
        this.attributes = attributes;
        this.today = today;
    }

    View form(Actor actor, @Nullable UUID id, GroupForm form, @Nullable String problem) {
        return new View("organisations/groups/web/form", page(actor, id, form, null, problem));
    }

    View preview(Actor actor, GroupForm form) {
        UUID keeper = form.keeper();
        Organisation home =
                keeper == null ? null : organisations.card(actor, keeper).organisation();
        List<Member> fitting = home == null ? List.of() : groups.preview(actor, home, form.rule(), today.of(actor));
        return new View("organisations/groups/web/fitting", page(actor, null, form, fitting, null));
    }

    private GroupFormPage page(
            Actor actor, @Nullable UUID id, GroupForm form, @Nullable List<Member> fitting, @Nullable String problem) {
        Scope scope = Organisations.seen(actor);
        return new GroupFormPage(
                id,
                form,
                keepers(actor),
                register.territories(scope),
                attributes.values(scope, AttributeKey.PROJECT),
                fitting,
                problem);
    }

    /** Where the reader works and may keep groups. */
    private List<Choice> keepers(Actor actor) {
        return actor.appointments().stream()
                .map(Appointment::organisation)
                .distinct()
                .map(organisations::get)
                .filter(home -> Groups.keeps(home) && Groups.mayKeep(actor, home.place()))
                .map(home -> new Choice(home.id().toString(), home.name()))
                .toList();
    }

    /** What members have in common, a line each. */
    List<String> rule(Group group, Texts t) {
        return switch (group.rule()) {
            case GroupRule.Listed _ -> List.of();
            case GroupRule.Fitting rule -> {
                List<String> lines = new ArrayList<>();
                add(lines, rule.types().stream(), type -> t.text("organisations.type." + type.word()));
                add(lines, rule.schoolKinds().stream(), kind -> t.text("organisations.school-kind." + kind.word()));
                add(
                        lines,
                        rule.municipalities().stream(),
                        one -> organisations.get(one).shortName());
                rule.traits().stream().map(trait -> trait(trait, t)).sorted().forEach(lines::add);
                yield lines;
            }
        };
    }

    private static <T> void add(List<String> lines, Stream<T> values, Function<T, String> word) {
        String line = values.map(word).sorted().collect(Collectors.joining(", "));
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static String trait(Trait trait, Texts t) {
        String name = t.text("organisations.attribute." + trait.key().word());
        return trait.value().isEmpty() ? name : name + ": " + trait.value();
    }
}
