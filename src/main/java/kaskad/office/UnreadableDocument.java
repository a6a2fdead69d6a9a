package kaskad.office;

import java.io.Serial;

/** A file that cannot be read, with the reason as a record. */
public final class UnreadableDocument extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient OfficeRefusal reason;

    public UnreadableDocument(OfficeRefusal reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    public OfficeRefusal reason() {
        return reason;
    }
}
