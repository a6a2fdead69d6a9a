package kaskad.ui;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong or doubtful, where, and one suggested way out.
 *
 * @param status OVERDUE for an error, AT_RISK for a warning, IN_WORK for a remark
 * @param kind the word beside the glyph: «Ошибка», «Предупреждение»
 * @param fix the words of the button; {@code post}, where it posts to; both or none
 */
public record Finding(
        Status status,
        String kind,
        String sentence,
        @Nullable String fix,
        @Nullable String post) {}
