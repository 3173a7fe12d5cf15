package app.unknot.shared.ui;

/**
 * One chip of the alert strip.
 *
 * @param kind decides the place in the strip: ceiling, minutes, do not touch, position, allergy, caution, clearance, plan
 */
public record Alert(Kind kind, String strong, String text) implements Comparable<Alert> {
    /** In the order in which the strip shows them. */
    public enum Kind {
        STOP("stop", Icons.STOP),
        CEILING("caution", Icons.CAUTION),
        MINUTES("caution", Icons.CAUTION),
        AVOID("stop", Icons.NOHAND),
        POSITION("caution", Icons.CAUTION),
        ALLERGY("plain", Icons.DROP),
        CAUTION("caution", Icons.CAUTION),
        CLEARANCE("caution", Icons.FLAG),
        WORDS("caution", Icons.FLAG),
        PLAN("plan", Icons.PLAN);

        private final String tone;
        private final Icons icon;

        Kind(String tone, Icons icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public Icons icon() {
            return icon;
        }
    }

    @Override
    public int compareTo(Alert other) {
        return kind.compareTo(other.kind);
    }
}
