package app.unknot.screening.questions;

import java.util.Arrays;
import java.util.Optional;

/** The headings under which a visit asks what is new, the most pressing first. A rule set names the heading of each chip. */
public enum NewsGroup {
    NOW("Needs help today"),
    PAIN("My pain"),
    ILL("Feeling ill, skin"),
    INJURY("Injury, surgery, needles"),
    MEDICINES("Medicines and blood"),
    BIRTH("Pregnancy and birth"),
    LONG("Long-term conditions"),
    /** Chips of rule sets that were written before there were headings. */
    OTHER("Everything else");

    private final String title;

    NewsGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The heading of that name; empty when a rule set names one that there is not. */
    public static Optional<NewsGroup> of(String name) {
        return Arrays.stream(values())
                .filter(group -> group.name().equals(name))
                .findFirst();
    }
}
