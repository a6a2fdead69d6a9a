package kaskad.identity;

import kaskad.kernel.Refusal;

/** Why accounts and appointments are refused. */
public sealed interface IdentityRefusal extends Refusal {

    /** The login is in use already. */
    record LoginTaken(String login) implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The password is too short; {@code least} is the least number of characters. */
    record PasswordTooShort(int least) implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The present password given is not the account's. */
    record WrongPassword() implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The actor administers no accounts there. */
    record NotYourAccounts() implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
