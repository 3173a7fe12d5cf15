package app.unknot.screening.questions;

import app.unknot.shared.text.Text;
import java.util.Arrays;
import java.util.Optional;

/** The headings under which a visit asks what is new, the most pressing first. A rule set names the heading of each chip. */
public enum NewsGroup implements Text {
    NOW,
    PAIN,
    ILL,
    INJURY,
    MEDICINES,
    BIRTH,
    LONG,
    /** Chips of rule sets that were written before there were headings. */
    OTHER;

    public String title() {
        return text();
    }

    /** The heading of that name; empty when a rule set names one that there is not. */
    public static Optional<NewsGroup> of(String name) {
        return Arrays.stream(values())
                .filter(group -> group.name().equals(name))
                .findFirst();
    }
}
