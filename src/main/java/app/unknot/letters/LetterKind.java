package app.unknot.letters;

import app.unknot.screening.LetterNeed;
import java.util.Set;

/** What a letter is for. After how many days an unanswered one becomes a task is a choice of ours. */
public enum LetterKind {
    EMERGENCY_HANDOVER("Emergency handover", 14),
    URGENT_REFERRAL("Urgent referral", 14),
    REFERRAL("Referral", 7),
    CLEARANCE_REQUEST("Request for clearance", 14),
    PROGRESS("Progress letter", 0);

    /** What tells a doctor of a warning sign, so that a hold is not left without a word. */
    public static final Set<LetterKind> OF_A_WARNING = Set.of(EMERGENCY_HANDOVER, URGENT_REFERRAL, CLEARANCE_REQUEST);

    private final String title;
    private final int answerDays;

    LetterKind(String title, int answerDays) {
        this.title = title;
        this.answerDays = answerDays;
    }

    public String title() {
        return title;
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
