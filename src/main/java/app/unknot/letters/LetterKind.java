package app.unknot.letters;

import app.unknot.screening.LetterNeed;
import app.unknot.shared.text.Text;
import java.util.Set;

/** What a letter is for. After how many days an unanswered one becomes a task is a choice of ours. */
public enum LetterKind implements Text {
    EMERGENCY_HANDOVER(14),
    URGENT_REFERRAL(14),
    REFERRAL(7),
    CLEARANCE_REQUEST(14),
    PROGRESS(0);

    /** What tells a doctor of a warning sign, so that a hold is not left without a word. */
    public static final Set<LetterKind> OF_A_WARNING = Set.of(EMERGENCY_HANDOVER, URGENT_REFERRAL, CLEARANCE_REQUEST);

    private final int answerDays;

    LetterKind(int answerDays) {
        this.answerDays = answerDays;
    }

    public String title() {
        return text();
    }

    /** Days from the giving until it is asked after; 0 when no answer is expected. */
    public int answerDays() {
        return answerDays;
    }

    public boolean expectsAnswer() {
        return answerDays > 0;
    }

    /** The letter that screening calls for. */
    public static LetterKind of(LetterNeed letter) {
        return switch (letter) {
            case EMERGENCY_HANDOVER -> EMERGENCY_HANDOVER;
            case URGENT_REFERRAL -> URGENT_REFERRAL;
            case CLEARANCE_REQUEST -> CLEARANCE_REQUEST;
            case REFERRAL_OFFERED -> REFERRAL;
        };
    }
}
