package kaskad.reading;

import java.util.List;
import kaskad.office.Format;
import org.jspecify.annotations.Nullable;

/** Everything that was read from one file; the shape of the reading contract. */
public record ReadDocument(
        String file,
        Format format,
        @Nullable ReadAct act,
        List<ReadPlan> plans,
        List<ReadGroup> groups,
        List<ReadTable> data,
        List<Finding> findings) {
    public ReadDocument {
        plans = List.copyOf(plans);
        groups = List.copyOf(groups);
        data = List.copyOf(data);
        findings = List.copyOf(findings);
    }

    public ReadDocument withFindings(List<Finding> found) {
        return new ReadDocument(file, format, act, plans, groups, data, found);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
