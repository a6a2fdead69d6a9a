package kaskad.kernel;

/** What an appointment allows within its scope. */
public enum Permission {
    VIEW,
    IMPORT,
    EDIT_PLAN,
    APPROVE_PLAN,
    PUBLISH_PLAN,
    REPORT,
    REVIEW,
    CONTROL,
    ADMINISTER
}
