package kaskad.documents.web;

import java.util.Arrays;
import kaskad.documents.ActFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the register as an address carries them. */
public record DocumentFilter(
        @Nullable String words,
        @Nullable String kind,
        @Nullable String control,
        @Nullable String year) {
    private static final String YEAR = "\\d{4}";

    ActFilter filter() {
        return new ActFilter(
                words,
                kind,
                Arrays.stream(ActFilter.Control.values())
                        .filter(one -> one.name().equalsIgnoreCase(given(control)))
                        .findFirst()
                        .orElse(null),
                given(year).matches(YEAR) ? Integer.valueOf(given(year)) : null);
    }

    public boolean all() {
        return given(words).isEmpty() && given(kind).isEmpty() && given(control).isEmpty() && given(year).isEmpty();
    }

    String address(@Nullable String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(DocumentUrls.LIST);
        String[] names = {"words", "kind", "control", "year"};
        String[] values = {given(words), given(kind), given(control), given(year)};
        for (int i = 0; i < names.length; i++) {
            if (!values[i].isEmpty()) {
                address.queryParam(names[i], "{" + names[i] + "}");
            }
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.encode()
                .build(Arrays.stream(values).filter(value -> !value.isEmpty()).toArray())
                .toString();
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
