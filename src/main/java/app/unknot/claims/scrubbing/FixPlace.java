package app.unknot.claims.scrubbing;

import app.unknot.shared.text.Text;

/** Where what a check found is put right. Its words say so on the button. */
public enum FixPlace implements Text {
    /** The practice's own facts: an admin enters them. */
    PRACTICE,
    LOCATION,
    THERAPIST,
    CLIENT,
    /** Policies, prescriptions and authorizations of the client. */
    COVERAGE,
    PAYER,
    /** What the payer is told besides, and the modifiers. */
    CLAIM,
    /** Nothing is entered for it anywhere: it follows from the note or the day. */
    NOWHERE;

    /** @param rule such as CL-021 */
    public static FixPlace of(String rule) {
        return switch (rule) {
            case "CL-001", "CL-005", "CL-006", "CL-007", "CL-009" -> PRACTICE;
            case "CL-008", "CL-053" -> LOCATION;
            case "CL-002", "CL-054", "CL-090" -> THERAPIST;
            case "CL-011", "CL-012", "CL-013", "CL-015", "CL-084", "CL-088" -> CLIENT;
            case "CL-003", "CL-004", "CL-010", "CL-014", "CL-018", "CL-019", "CL-050", "CL-085" -> COVERAGE;
            case "CL-020", "CL-021", "CL-022", "CL-023", "CL-024", "CL-025", "CL-026", "CL-027", "CL-030" -> COVERAGE;
            case "CL-060", "CL-061", "CL-062", "CL-070", "CL-071", "CL-072" -> COVERAGE;
            case "CL-016", "CL-017", "CL-045", "CL-082", "CL-087" -> PAYER;
            case "CL-040", "CL-041", "CL-042", "CL-043", "CL-044", "CL-046", "CL-073", "CL-080" -> CLAIM;
            default -> NOWHERE;
        };
    }

    public String title() {
        return text();
    }
}
