package kaskad.kernel;

import java.util.Set;

/** What a person is to an organisation; a person may hold any number of roles. */
public enum Role {
    /** Collects and supports: reads plans in, publishes them, reviews reports. */
    COORDINATOR(
            Permission.VIEW,
            Permission.IMPORT,
            Permission.EDIT_PLAN,
            Permission.APPROVE_PLAN,
            Permission.PUBLISH_PLAN,
            Permission.REVIEW),
    /** The official on whom control is laid: reviews and takes off control. */
    CONTROLLER(Permission.VIEW, Permission.REVIEW, Permission.CONTROL),
    /** The head of a body: signs plans and reports. */
    HEAD(Permission.VIEW, Permission.APPROVE_PLAN, Permission.REPORT),
    /** Does the work and reports it. */
    EXECUTOR(Permission.VIEW, Permission.REPORT),
    /** Sees and changes nothing. */
    OBSERVER(Permission.VIEW),
    /** Keeps accounts and the register of organisations; sees no content. */
    ADMINISTRATOR(Permission.ADMINISTER);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
