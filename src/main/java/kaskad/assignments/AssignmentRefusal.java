package kaskad.assignments;

import java.time.LocalDate;
import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why publication, reporting and review say no. */
public sealed interface AssignmentRefusal extends Refusal {

    /** No such occurrence, or not in the actor's scope. */
    record NoSuchOccurrence(UUID id) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No such file at this report. */
    record NoSuchEvidence(UUID id) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The actor does not report for that organisation. */
    record NotYourReport() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The actor does not review that organisation's reports. */
    record NotYourReview() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Nobody decides on the report that they submitted. */
    record OwnReport() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The report waits for review; {@code yours} is what was being written. */
    record AlreadySubmitted(String yours) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The report was accepted; {@code yours} is what was being written. */
    record AlreadyAccepted(String yours) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The assignment is held up for {@code why}; {@code yours} is what was being written. */
    record HeldUp(String why, String yours) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The assignment was called off for {@code why}; {@code yours} is what was being written. */
    record CalledOff(String why, String yours) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody saved the report meanwhile; both texts. */
    record StaleReport(String saved, String yours) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** There is no report to decide on. */
    record NotSubmitted() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The report changed while it was being read. */
    record StaleDecision() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The report does not say how the work stands. */
    record MarkMissing() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The report says nothing on what was done. */
    record NothingSaid() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A text is longer than {@code most} characters. */
    record TextTooLong(int most) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The number is negative or too long. */
    record NoSuchCount() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A report carries at most {@code most} files. */
    record TooManyFiles(int most) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A return without words on what to correct. */
    record ReturnTextMissing() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The date of rework lies behind. */
    record NewDuePast(LocalDate day) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The actor does not publish that plan. */
    record NotYourPlan() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Only an approved plan is published. */
    record PlanNotApproved() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Every chosen organisation has the plan already, or no measure names one of them. */
    record NothingNew() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** None, or more reports than {@code most} for one decision. */
    record TooManyAtOnce(int most) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A day that cannot be read. */
    record NoSuchDay(String text) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Somebody else published the plan to some of them at the same moment. */
    record PublishedMeanwhile() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
