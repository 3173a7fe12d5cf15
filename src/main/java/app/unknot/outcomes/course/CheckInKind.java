package app.unknot.outcomes.course;

import app.unknot.outcomes.Period;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.shared.text.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What a link asks about. */
public enum CheckInKind implements Text {
    /** From 24 to 48 hours after the visit, two questions. */
    AFTER_VISIT(Occasion.CHECK_IN, Duration.ofHours(24), List.of(Instrument.PAIN_NOW)),
    THREE_MONTHS(Occasion.THREE_MONTHS, Duration.ofDays(14), FollowUp.QUESTIONS),
    SIX_MONTHS(Occasion.SIX_MONTHS, Duration.ofDays(14), FollowUp.QUESTIONS);

    /** From then on nobody remembers how the hours after a session were. */
    private static final int DAYS_AFTER_A_VISIT = 2;

    private static final int WEEKS_TO_ASK = 6;

    private final Occasion occasion;
    private final Duration open;
    private final List<Instrument> questions;

    CheckInKind(Occasion occasion, Duration open, List<Instrument> questions) {
        this.occasion = occasion;
        this.open = open;
        this.questions = questions;
    }

    /** Those of a follow-up: none that would show what is on record. */
    private static final class FollowUp {
        static final List<Instrument> QUESTIONS = List.of(
                Instrument.PAIN_NOW,
                Instrument.PAIN_WEEK,
                Instrument.GLOBAL_CHANGE,
                Instrument.SLEEP,
                Instrument.WORK_STATUS,
                Instrument.PAIN_MEDICINE,
                Instrument.MEDICINE_DAYS);
    }

    public Occasion occasion() {
        return occasion;
    }

    /** For how long it can be answered once it has opened. */
    public Duration open() {
        return open;
    }

    /** The instruments that are asked, each with one question. */
    public List<Instrument> questions() {
        return questions;
    }

    /** The days on which it is due after the last visit, the first and the last of them. */
    public Period due(LocalDate lastVisit) {
        return switch (this) {
            case AFTER_VISIT -> new Period(lastVisit, lastVisit.plusDays(DAYS_AFTER_A_VISIT));
            case THREE_MONTHS -> followUp(lastVisit.plusMonths(3));
            case SIX_MONTHS -> followUp(lastVisit.plusMonths(6));
        };
    }

    private static Period followUp(LocalDate from) {
        return new Period(from, from.plusWeeks(WEEKS_TO_ASK));
    }

    /** Whether it also asks how the client was after the session. */
    public boolean asksForReaction() {
        return this == AFTER_VISIT;
    }
}
