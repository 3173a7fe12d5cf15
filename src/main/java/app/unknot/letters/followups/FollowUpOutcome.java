package app.unknot.letters.followups;

import app.unknot.shared.text.Text;
import java.util.Arrays;
import java.util.List;

/** What came of the advice to see a doctor. */
public enum FollowUpOutcome implements Text {
    SAW_DOCTOR,
    APPOINTMENT,
    BETTER,
    DECLINED,
    /** A referral letter was given; from now on the letter is kept after. */
    LETTER;

    public String title() {
        return text();
    }

    /** What a therapist chooses from. */
    public static List<FollowUpOutcome> toChoose() {
        return Arrays.stream(values()).filter(one -> one != LETTER).toList();
    }
}
