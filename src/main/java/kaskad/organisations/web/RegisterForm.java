package kaskad.organisations.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.attributes.AttributeKey;
import kaskad.organisations.register.RegisterFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list is narrowed to, as the address has it; words that mean nothing narrow nothing. */
public record RegisterForm(
        @Nullable String words,
        @Nullable UUID territory,
        @Nullable String type,
        @Nullable String attribute,
        @Nullable UUID group,
        @Nullable String show,
        @Nullable String after) {

    /** Which of the register is listed. */
    enum Show {
        OPEN,
        PARTNERS,
        ALL
    }

    RegisterFilter filter() {
        Show which = shown();
        return new RegisterFilter(
                OrganisationForm.text(words),
                territory,
                Arrays.stream(OrganisationType.values())
                        .filter(one -> one.word().equals(type))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(AttributeKey.values())
                        .filter(one -> one.word().equals(attribute))
                        .findFirst()
                        .orElse(null),
                group,
                which == Show.ALL,
                which == Show.PARTNERS ? Boolean.TRUE : null);
    }

    Show shown() {
        return Stream.of(Show.values())
                .filter(one -> one.name().equals(show))
                .findFirst()
                .orElse(Show.OPEN);
    }

    /** This list from its beginning, or from {@code from} on. */
    String address(@Nullable String from) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("words", OrganisationForm.text(words));
        said.put("territory", Objects.requireNonNullElse(territory, ""));
        said.put("type", OrganisationForm.text(type));
        said.put("attribute", OrganisationForm.text(attribute));
        said.put("group", Objects.requireNonNullElse(group, ""));
        said.put("show", OrganisationForm.text(show));
        said.put("after", Objects.requireNonNullElse(from, ""));
        said.values().removeIf(""::equals);
        UriComponentsBuilder here = UriComponentsBuilder.fromPath(OrganisationUrls.LIST);
        said.keySet().forEach(name -> here.queryParam(name, "{" + name + "}"));
        return here.build(said).toString();
    }
}
