package kaskad.documents.web;

import kaskad.documents.ActRow;
import kaskad.kernel.Slice;
import org.jspecify.annotations.Nullable;

/** The list of acts; {@code words} are those that it was narrowed by. */
public record DocumentsPage(
        Slice<ActRow> acts,
        String words,
        @Nullable String first,
        @Nullable String next) {}
