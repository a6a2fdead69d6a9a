package kaskad.documents.groups;

/** A decision of a meeting: its words, who carries it out and by when, both as worded. */
public record Decision(String text, String executors, String deadline) {
    public Decision {
        text = text.strip();
        executors = executors.strip();
        deadline = deadline.strip();
    }
}
