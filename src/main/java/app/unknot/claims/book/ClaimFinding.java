package app.unknot.claims.book;

import app.unknot.claims.ScrubFinding;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A finding as stored. */
@Embeddable
public class ClaimFinding {
    private String ruleId;

    @Enumerated(EnumType.STRING)
    private ScrubFinding.Severity severity;

    private String title;
    private String explanation;

    @SuppressWarnings("NullAway.Init")
    protected ClaimFinding() {}

    public ClaimFinding(ScrubFinding finding) {
        this.ruleId = finding.rule();
        this.severity = finding.severity();
        this.title = finding.title();
        this.explanation = finding.text();
    }

    public ScrubFinding finding() {
        return new ScrubFinding(ruleId, severity, title, explanation);
    }
}
