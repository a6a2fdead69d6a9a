package kaskad.intake.batches;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.intake.Bodies;
import kaskad.intake.ExecutorMatching;
import kaskad.intake.draft.DraftExecutor;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.organisations.Organisation;
import kaskad.plans.ExecutorTarget;

/** Whose document a file is, told by its name or its folder's: «МБОУ СОШ № 4/План.docx» is school number four's. */
final class Owners {
    private final Actor actor;
    private final Organisation home;
    private final ExecutorMatching matching;
    private final Map<UUID, Organisation> known;

    Owners(Actor actor, Organisation home, Bodies bodies) {
        this.actor = actor;
        this.home = home;
        this.matching = bodies.matching(home.place(), Map.of());
        this.known = bodies.around(home.place()).stream().collect(Collectors.toMap(Organisation::id, one -> one));
    }

    /** The one organisation that the name means and for which the actor may import, else the home of the batch. */
    Organisation of(String fileName) {
        return parts(fileName).flatMap(part -> named(part).stream()).findFirst().orElse(home);
    }

    private Optional<Organisation> named(String part) {
        List<UUID> meant = matching.read(part).stream()
                .filter(executor -> executor.target() == ExecutorTarget.ORGANISATION)
                .map(DraftExecutor::organisation)
                .distinct()
                .toList();
        return meant.size() == 1
                ? Optional.ofNullable(known.get(meant.getFirst()))
                        .filter(body -> actor.may(Permission.IMPORT, body.place()))
                : Optional.empty();
    }

    /** The name without its ending, then the folders from the inmost out, as words. */
    private static Stream<String> parts(String fileName) {
        List<String> parts = List.of(fileName.replaceFirst("\\.[^./]{1,5}$", "").split("[/\\\\]+"));
        return parts.reversed().stream()
                .map(part -> part.replaceAll("[_\\s]+", " ").strip());
    }
}
