package kaskad.intake.web;

import java.util.List;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/** The question whom a wording means. */
public record ExecutorPage(
        String post,
        String wording,
        List<Choice> groups,
        List<Choice> organisations,
        @Nullable String chosen) {}
