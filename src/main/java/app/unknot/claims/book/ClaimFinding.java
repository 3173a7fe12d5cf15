package app.unknot.claims.book;

import app.unknot.claims.Finding;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A finding as stored. */
@Embeddable
class ClaimFinding {
    private static final int LONGEST = 1000;

    private String ruleId;

    @Enumerated(EnumType.STRING)
    private Finding.Severity severity;

    private String title;
    private String explanation;

    @SuppressWarnings("NullAway.Init")
    protected ClaimFinding() {}

    ClaimFinding(Finding finding) {
        this.ruleId = finding.rule();
        this.severity = finding.severity();
        this.title = finding.title();
        String text = finding.text();
        this.explanation = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    Finding finding() {
        return new Finding(ruleId, severity, title, explanation);
    }
}
