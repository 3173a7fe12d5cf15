package app.unknot.claims;

/**
 * What the scrubber found on a claim.
 *
 * @param rule such as CL-021
 * @param title what is wrong
 * @param text where, and what to do
 */
public record ScrubFinding(String rule, Severity severity, String title, String text) {
    public enum Severity {
        /** The claim cannot go. */
        ERROR,
        /** The claim may go; somebody should look. */
        WARNING
    }

    public static ScrubFinding error(String rule, String title, String text) {
        return new ScrubFinding(rule, Severity.ERROR, title, text);
    }

    public static ScrubFinding warning(String rule, String title, String text) {
        return new ScrubFinding(rule, Severity.WARNING, title, text);
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
