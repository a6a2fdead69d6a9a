package kaskad.office;

/** A file in memory on its way to a reader: its name for messages, its bytes and what may be read of it. */
public record Source(String name, byte[] bytes, Limits limits) {

    public UnreadableDocument tooBig(OfficeRefusal.What what, long limit) {
        return new UnreadableDocument(new OfficeRefusal.TooBig(name, what, limit));
    }

    public UnreadableDocument damaged() {
        return new UnreadableDocument(new OfficeRefusal.Damaged(name));
    }

    public UnreadableDocument encrypted() {
        return new UnreadableDocument(new OfficeRefusal.Encrypted(name));
    }
}
