package kaskad.office.odt;

import org.jspecify.annotations.Nullable;

/** What a style says of looks; null says that the style does not decide. */
record Style(
        @Nullable String parent,
        @Nullable Boolean bold,
        @Nullable Boolean hidden,
        @Nullable Boolean centred,
        @Nullable Integer heading) {
    static final Style NONE = new Style(null, null, null, null, null);

    Style over(Style below) {
        return new Style(
                below.parent,
                bold == null ? below.bold : bold,
                hidden == null ? below.hidden : hidden,
                centred == null ? below.centred : centred,
                heading == null ? below.heading : heading);
    }
}
