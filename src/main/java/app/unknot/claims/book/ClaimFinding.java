package app.unknot.claims.book;

import app.unknot.claims.ScrubFinding;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A finding as stored. */
@Embeddable
public class ClaimFinding {
    private String ruleId;

    @Enumerated(EnumType.STRING)
    private ScrubFinding.Severity severity;

    private String title;
    private String explanation;
    private String lines;

    @SuppressWarnings("NullAway.Init")
    protected ClaimFinding() {}

    public ClaimFinding(ScrubFinding finding) {
        this.ruleId = finding.rule();
        this.severity = finding.severity();
        this.title = finding.title();
        this.explanation = finding.text();
        this.lines = finding.lines().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public ScrubFinding finding() {
        List<Integer> places = lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split(",")).map(Integer::valueOf).toList();
        return new ScrubFinding(ruleId, severity, title, explanation, places);
    }
}
