package app.unknot.claims;

import java.util.List;

/**
 * What the scrubber found on a claim.
 *
 * @param rule such as CL-021
 * @param title what is wrong
 * @param text where, and what to do
 * @param lines places of the services that it is about, from 1; empty when it is about the claim as a whole
 */
public record ScrubFinding(String rule, Severity severity, String title, String text, List<Integer> lines) {
    public ScrubFinding {
        lines = List.copyOf(lines);
    }

    public enum Severity {
        /** The claim cannot go. */
        ERROR,
        /** The claim may go; somebody should look. */
        WARNING
    }

    public static ScrubFinding error(String rule, String title, String text) {
        return new ScrubFinding(rule, Severity.ERROR, title, text, List.of());
    }

    public static ScrubFinding warning(String rule, String title, String text) {
        return new ScrubFinding(rule, Severity.WARNING, title, text, List.of());
    }

    /** The same about some services only. */
    public ScrubFinding about(List<Integer> places) {
        return new ScrubFinding(rule, severity, title, text, places);
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
