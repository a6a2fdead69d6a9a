package kaskad.organisations.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.SchoolKind;
import kaskad.organisations.attributes.AttributeKey;
import kaskad.organisations.codes.CodeSystem;
import kaskad.ui.Choice;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The words for what organisations are, and the choices made of them. */
public final class Labels {
    private Labels() {}

    /** «регион», «лицей», «вуз, партнёр». */
    public static String sort(Texts t, OrganisationKind kind, OrganisationType type, @Nullable SchoolKind schoolKind) {
        if (kind.territory()) {
            return t.text("organisations.kind." + kind.word());
        }
        String what = schoolKind == null
                ? t.text("organisations.type." + type.word())
                : t.text("organisations.school-kind." + schoolKind.word());
        return kind == OrganisationKind.PARTNER ? t.text("organisations.partner.of", what) : what;
    }

    public static List<Choice> types(Texts t) {
        return choices(OrganisationType.values(), OrganisationType::word, word -> t.text("organisations.type." + word));
    }

    public static List<Choice> schoolKinds(Texts t) {
        return choices(SchoolKind.values(), SchoolKind::word, word -> t.text("organisations.school-kind." + word));
    }

    public static List<Choice> attributes(Texts t) {
        return choices(AttributeKey.values(), AttributeKey::word, word -> t.text("organisations.attribute." + word));
    }

    public static List<Choice> systems(Texts t) {
        return choices(CodeSystem.values(), CodeSystem::word, word -> t.text("organisations.code." + word));
    }

    private static <T> List<Choice> choices(T[] values, Function<T, String> word, Function<String, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(word.apply(value), label.apply(word.apply(value))))
                .toList();
    }
}
