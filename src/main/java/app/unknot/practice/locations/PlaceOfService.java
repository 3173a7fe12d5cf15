package app.unknot.practice.locations;

import app.unknot.shared.text.Text;
import java.util.Arrays;

/** Kinds of places, as claims tell them apart (CMS place of service codes). Those are left out in which nobody is touched. */
public enum PlaceOfService implements Text {
    OFFICE("11"),
    HOME("12"),
    ASSISTED_LIVING("13"),
    GROUP_HOME("14"),
    WORKSITE("18"),
    SKILLED_NURSING("31"),
    NURSING_FACILITY("32"),
    HOSPICE("34"),
    INDEPENDENT_CLINIC("49"),
    OUTPATIENT_REHABILITATION("62"),
    OTHER("99");

    private final String code;

    PlaceOfService(String code) {
        this.code = code;
    }

    /** Two digits. */
    public String code() {
        return code;
    }

    public String title() {
        return text();
    }

    public static PlaceOfService of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
