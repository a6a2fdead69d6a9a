package kaskad.reading.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/** Says what a wording is read as, in the keys of the reading contract. */
final class Readings {
    private Readings() {}

    static void assertRead(DeadlineKind kind, String wording, @Nullable String context, String norm) {
        Deadline deadline = DeadlineReader.read(wording.replace('⏎', '\n'), context(context));
        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(NormJson.toMap(deadline.norm())).hasToString(norm);
        assertThat(NormJson.fromMap(deadline.raw(), kind, NormJson.toMap(deadline.norm())))
                .isEqualTo(deadline);
    }

    private static DeadlineContext context(@Nullable String written) {
        if (written == null) {
            return DeadlineContext.NONE;
        }
        return written.endsWith("s")
                ? DeadlineContext.schoolYear(Integer.parseInt(written.substring(0, 4)))
                : DeadlineContext.year(Integer.parseInt(written));
    }
}
