package kaskad.office.child;

import java.nio.file.Path;

/** What came of reading a file in the child process. */
public sealed interface Outcome {

    /** It was read: the JSON that was asked for, in UTF-8. */
    record Read(byte[] json) implements Outcome {}

    /** The reader itself said no: one line with the reason and what to do. */
    record Unreadable(String line) implements Outcome {
        /** The same of {@code fileName}: the reader knows the file by the name that it is kept under. */
        public String about(Path file, String fileName) {
            String kept = String.valueOf(file.getFileName());
            String said = line.startsWith(file + ": ")
                    ? line.substring(file.toString().length() + 2)
                    : line;
            return said.replace(file.toString(), fileName).replace(kept, fileName);
        }
    }

    /** It was not done within the limit. */
    record TooSlow(long seconds) implements Outcome {}

    /** It needs more memory, or says more, than a document may. */
    record TooHeavy() implements Outcome {}

    /** The process ended in a way that is no answer: its status and the end of what it said. */
    record Broken(int status, String said) implements Outcome {}
}
