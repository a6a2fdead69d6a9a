package kaskad.office;

import java.util.List;
import kaskad.kernel.Refusal;

/** Why a file could not be read. The first component is always the name of the file. */
public sealed interface OfficeRefusal extends Refusal {
    String file();

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The name of the refusal and what its sentence needs beyond the file's name, for a program to tell it later. */
    default List<String> words() {
        String name = getClass().getSimpleName();
        return switch (this) {
            case NotRead(var _, String format) -> List.of(name, format);
            case TooBig(var _, What what, long limit) -> List.of(name, what.name(), Long.toString(limit));
            case Missing _, Empty _, Encrypted _, NotADocument _, Damaged _, Embedded _, Scan _, Garbled _ ->
                List.of(name);
        };
    }

    /** There is no such file, or it may not be opened. */
    record Missing(String file) implements OfficeRefusal {}

    /** The file has no content at all. */
    record Empty(String file) implements OfficeRefusal {}

    /** The file is protected by a password. */
    record Encrypted(String file) implements OfficeRefusal {}

    /** The content is of no kind that is read. */
    record NotADocument(String file) implements OfficeRefusal {}

    /** The kind is known, but is not read. */
    record NotRead(String file, String format) implements OfficeRefusal {}

    /** The file ends early or contradicts its own format. */
    record Damaged(String file) implements OfficeRefusal {}

    /** The file is larger than the limit: {@code what} is the word of the limit. */
    record TooBig(String file, What what, long limit) implements OfficeRefusal {}

    /** Another document stands inside as a whole and is unfolded only by the word processor. */
    record Embedded(String file) implements OfficeRefusal {}

    /** The pages are pictures: there is no text to read. */
    record Scan(String file) implements OfficeRefusal {}

    /** The letters of the file stand for no text: its fonts do not say what they show. */
    record Garbled(String file) implements OfficeRefusal {}

    /** What there was too much of. */
    enum What {
        BYTES,
        UNPACKED,
        PARAGRAPHS,
        CHARACTERS,
        ROWS,
        COLUMNS,
        CELLS,
        DEPTH,
        PAGES,
        MARKS
    }
}
