package kaskad.kernel;

/**
 * Why something was not done, as a record of facts.
 *
 * <p>Each module nests its refusals as records in one sealed {@code …Refusal}. The text stands in the module's messages
 * under {@code refusal.<module>.<RecordName>}; the record's components are its arguments in order. One place for each
 * door (pages, API, commands) translates it; nobody else builds a sentence.
 */
public interface Refusal {

    /** What kind of no this is; decides the HTTP status and nothing else. */
    enum Kind {
        /** The thing does not exist, or the actor may not know that it does. */
        NOT_FOUND,
        /** The actor may see it, but not do this. */
        FORBIDDEN,
        /** The state or the version of the thing does not allow it now. */
        CONFLICT,
        /** What was handed in cannot be used. */
        INVALID
    }

    Kind kind();
}
