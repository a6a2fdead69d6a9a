package kaskad.reading.matching;

/** A candidate, how sure (percent) and why, for the person who confirms. */
public record Match(Candidate candidate, int confidencePercent, MatchReason reason) {
    public Match {
        if (confidencePercent < 0 || confidencePercent > 100) {
            throw new IllegalArgumentException("confidence is a percentage: " + confidencePercent);
        }
    }

    Match(Candidate candidate, MatchReason reason) {
        this(candidate, reason.percent(), reason);
    }
}
