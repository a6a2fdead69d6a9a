package kaskad.organisations.groups.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.SchoolKind;
import kaskad.organisations.attributes.AttributeKey;
import kaskad.organisations.groups.Group;
import kaskad.organisations.groups.GroupDraft;
import kaskad.organisations.groups.GroupRule;
import kaskad.organisations.groups.Trait;
import org.jspecify.annotations.Nullable;

/** A group as it is typed: ticked types, kinds and attributes, and words for those attributes that take one. */
public record GroupForm(
        @Nullable Integer version,
        @Nullable UUID keeper,
        @Nullable String title,
        @Nullable String note,
        @Nullable Boolean listed,
        @Nullable Set<String> types,
        @Nullable Set<String> kinds,
        @Nullable Set<String> traits,
        @Nullable Set<UUID> municipalities,
        @Nullable String profile,
        @Nullable String project) {

    static GroupForm empty(@Nullable UUID keeper) {
        return new GroupForm(0, keeper, "", "", false, Set.of("school"), Set.of(), Set.of(), Set.of(), "", "");
    }

    static GroupForm of(Group group) {
        GroupRule.Fitting rule = group.rule() instanceof GroupRule.Fitting fitting
                ? fitting
                : new GroupRule.Fitting(Set.of(), Set.of(), Set.of(), Set.of());
        return new GroupForm(
                group.version(),
                group.place().organisation(),
                group.title(),
                group.note(),
                group.listed(),
                words(rule.types(), OrganisationType::word),
                words(rule.schoolKinds(), SchoolKind::word),
                words(rule.traits(), trait -> trait.key().word()),
                rule.municipalities(),
                word(rule, AttributeKey.PROFILE_CLASSES),
                word(rule, AttributeKey.PROJECT));
    }

    public boolean byList() {
        return listed != null && listed;
    }

    public boolean has(String field, String value) {
        Set<?> chosen = switch (field) {
            case "types" -> types;
            case "kinds" -> kinds;
            case "traits" -> traits;
            default ->
                municipalities == null
                        ? Set.of()
                        : municipalities.stream().map(UUID::toString).collect(Collectors.toSet());
        };
        return chosen != null && chosen.contains(value);
    }

    GroupDraft draft() {
        return new GroupDraft(text(title), text(note), byList() ? new GroupRule.Listed() : rule());
    }

    GroupRule.Fitting rule() {
        return new GroupRule.Fitting(
                chosen(types, OrganisationType.values(), OrganisationType::word),
                chosen(kinds, SchoolKind.values(), SchoolKind::word),
                municipalities == null ? Set.of() : municipalities,
                chosen(traits, AttributeKey.values(), AttributeKey::word).stream()
                        .map(key -> new Trait(key, said(key)))
                        .collect(Collectors.toSet()));
    }

    private String said(AttributeKey key) {
        return switch (key) {
            case PROFILE_CLASSES -> text(profile);
            case PROJECT -> text(project);
            case RURAL, SMALL, LOW_RESULTS, DISADVANTAGED, PEDAGOGICAL_CLASSES, BASE_SCHOOL, GROWTH_POINT -> "";
        };
    }

    private static String word(GroupRule.Fitting rule, AttributeKey key) {
        return rule.traits().stream()
                .filter(trait -> trait.key() == key)
                .map(Trait::value)
                .findFirst()
                .orElse("");
    }

    private static <T> Set<String> words(Set<T> all, Function<T, String> word) {
        return all.stream().map(word).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Set<T> chosen(@Nullable Set<String> words, T[] all, Function<T, String> word) {
        Set<String> ticked = words == null ? Set.of() : words;
        return Arrays.stream(all)
                .filter(one -> ticked.contains(word.apply(one)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** Every word that may be ticked for a field. */
    static List<String> all(String field) {
        return switch (field) {
            case "types" ->
                Arrays.stream(OrganisationType.values())
                        .filter(type -> type != OrganisationType.TERRITORY)
                        .map(OrganisationType::word)
                        .toList();
            case "kinds" ->
                Arrays.stream(SchoolKind.values()).map(SchoolKind::word).toList();
            default ->
                Arrays.stream(AttributeKey.values()).map(AttributeKey::word).toList();
        };
    }
}
