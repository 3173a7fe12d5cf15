package app.unknot.letters.followups;

import java.util.Arrays;
import java.util.List;

/** What came of the advice to see a doctor. */
public enum FollowUpOutcome {
    SAW_DOCTOR("Saw a doctor"),
    APPOINTMENT("Has an appointment"),
    BETTER("Is better"),
    DECLINED("Does not want to"),
    /** A referral letter was given; from now on the letter is kept after. */
    LETTER("Letter given");

    private final String title;

    FollowUpOutcome(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** What a therapist chooses from. */
    public static List<FollowUpOutcome> toChoose() {
        return Arrays.stream(values()).filter(one -> one != LETTER).toList();
    }
}
