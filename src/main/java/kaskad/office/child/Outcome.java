package kaskad.office.child;

/** What came of reading a file in the child process. */
public sealed interface Outcome {

    /** It was read: the JSON that was asked for, in UTF-8. */
    record Read(byte[] json) implements Outcome {}

    /** The reader itself said no, in one line. */
    record Unreadable(String line) implements Outcome {}

    /** It was not done within the limit. */
    record TooSlow(long seconds) implements Outcome {}

    /** It needs more memory, or says more, than a document may. */
    record TooHeavy() implements Outcome {}

    /** The process ended in a way that is no answer: its status and the end of what it said. */
    record Broken(int status, String said) implements Outcome {}
}
