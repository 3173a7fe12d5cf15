package app.unknot.insurance.payers;

import app.unknot.shared.text.Text;
import java.util.Arrays;

/** Kinds of plans as claims name them (SBR09, filing indicator). */
public enum PlanKind implements Text {
    COMMERCIAL("CI"),
    BLUE_CROSS("BL"),
    PPO("12"),
    HMO("HM"),
    AUTO("AM"),
    WORKERS("WC"),
    VETERANS("VA"),
    MEDICARE("MB"),
    MEDICAID("MC"),
    OTHER("ZZ");

    private final String code;

    PlanKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The kind of this code; {@link #OTHER} for one that is not listed. */
    public static PlanKind of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
