package kaskad.documents.web;

import java.util.List;
import kaskad.documents.ActRow;
import kaskad.kernel.Slice;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/** The list of acts with the filters that it was narrowed by. */
public record DocumentsPage(
        Slice<ActRow> acts,
        DocumentFilter filter,
        List<Choice> kinds,
        List<Choice> controls,
        @Nullable String first,
        @Nullable String next) {}
