package app.unknot.letters.writing;

import app.unknot.letters.LetterKind;
import app.unknot.letters.LetterText;
import app.unknot.letters.LetterText.Line;
import app.unknot.letters.SessionUnderWay;
import app.unknot.letters.Treatment;
import app.unknot.letters.words.LettersWords;
import app.unknot.shared.ui.Formats;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the first draft of a letter from what is on record. It says what the client reports and what was found on palpation; it
 * never names an illness of its own.
 */
public final class LetterWriting {

    private LetterWriting() {}

    public static LetterText draft(LetterKind kind, LetterFacts facts) {
        return switch (kind) {
            case EMERGENCY_HANDOVER -> emergency(facts);
            case URGENT_REFERRAL -> urgent(facts);
            case REFERRAL -> referral(facts);
            case CLEARANCE_REQUEST -> clearance(facts);
            case PROGRESS -> progress(facts);
        };
    }

    private static LetterText emergency(LetterFacts facts) {
        List<Line> lines = health(facts);
        lines.add(new Line(LettersWords.MASSAGE_TODAY.text(), massageToday(facts)));
        lines.add(new Line(LettersWords.EMERGENCY_CONTACT.text(), facts.emergencyContact()));
        lines.add(
                new Line(LettersWords.ADVISED.text(), advised(facts, LettersWords.TO_GET_EMERGENCY_CARE_RIGHT.text())));
        return new LetterText(
                LettersWords.EMERGENCY_DEPARTMENT_OR_AMBULANCE.text(),
                wasTreated(facts)
                        ? LettersWords.CAME_TO_US_FOR_A_MASSAGE.text(facts.clientName(), Formats.day(facts.today()))
                        : LettersWords.CAME_TO_US_FOR_A_MASSAGE_ON_AND_REPORTED.text(
                                facts.clientName(), Formats.day(facts.today())),
                lines,
                LettersWords.THIS_IS_WHAT_THE_CLIENT.text() + questions(facts));
    }

    private static boolean wasTreated(LetterFacts facts) {
        return facts.interrupted() != null && !facts.interrupted().done().isEmpty();
    }

    private static String massageToday(LetterFacts facts) {
        SessionUnderWay.Interrupted interrupted = facts.interrupted();
        if (interrupted == null || interrupted.done().isEmpty()) return LettersWords.NONE.text();
        return LettersWords.BEFORE_IT_WAS_STOPPED_MIN.text(
                interrupted.minutes(), String.join("; ", interrupted.done()));
    }

    private static LetterText urgent(LetterFacts facts) {
        List<Line> lines = health(facts);
        if (wasTreated(facts)) lines.add(new Line(LettersWords.MASSAGE_TODAY.text(), massageToday(facts)));
        lines.add(found(facts));
        lines.add(
                new Line(LettersWords.ADVISED.text(), advised(facts, LettersWords.TO_SEE_A_DOCTOR_BEFORE_ANY.text())));
        return new LetterText(
                LettersWords.THE_TREATING_DOCTOR.text(),
                LettersWords.PLEASE_SEE_SOON_WHAT_WE.text(LettersWords.DEAR_COLLEAGUE.text(), facts.clientName()),
                lines,
                LettersWords.PLEASE_TELL_US_IN_WRITING.text(
                        LettersWords.THIS_IS_WHAT_THE_CLIENT.text(), questions(facts)));
    }

    private static LetterText referral(LetterFacts facts) {
        List<Line> lines = health(facts);
        lines.add(found(facts));
        lines.add(sessions(facts));
        lines.add(new Line(LettersWords.ADVISED.text(), advised(facts, LettersWords.TO_HAVE_A_DOCTOR_CHECK.text())));
        return new LetterText(
                LettersWords.THE_TREATING_DOCTOR.text(),
                LettersWords.WE_ADVISED_TO_SEE_YOU.text(LettersWords.DEAR_COLLEAGUE.text(), facts.clientName()),
                lines,
                LettersWords.WE_WOULD_BE_GLAD_TO_HEAR.text(
                        LettersWords.THIS_IS_WHAT_THE_CLIENT.text(), questions(facts)));
    }

    private static LetterText clearance(LetterFacts facts) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(LettersWords.APPROVAL_REQUESTED_FOR.text(), String.join("; ", facts.needsApproval())));
        lines.addAll(health(facts));
        lines.add(new Line(LettersWords.OUR_OWN_LIMITS.text(), facts.ownLimits()));
        return new LetterText(
                LettersWords.THE_TREATING_DOCTOR_OR_MIDWIFE.text(),
                LettersWords.WOULD_LIKE_MASSAGE_FOR_BACK.text(LettersWords.DEAR_COLLEAGUE.text() + facts.clientName()),
                lines,
                LettersWords.PLEASE_FILL_IN_THE_FORM.text(facts.clientName(), questions(facts)));
    }

    private static LetterText progress(LetterFacts facts) {
        List<Line> lines = new ArrayList<>();
        lines.add(sessions(facts));
        Treatment treatment = facts.treatment();
        if (treatment != null && treatment.painFirst() != null && treatment.painLast() != null)
            lines.add(new Line(
                    LettersWords.PAIN_BEFORE_THE_SESSION.text(),
                    LettersWords.REPORTS_OF_10_AT_FIRST.text(treatment.painFirst(), treatment.painLast())));
        lines.add(found(facts));
        lines.add(new Line(
                LettersWords.DONE_AT_THE_LAST_SESSION.text(),
                treatment == null ? "" : String.join("; ", treatment.done())));
        lines.add(new Line(LettersWords.REPORTS.text(), String.join("\n", facts.reports())));
        return new LetterText(
                LettersWords.THE_TREATING_DOCTOR.text(),
                LettersWords.THANK_YOU_FOR_YOUR_TRUST.text(LettersWords.DEAR_COLLEAGUE.text(), facts.clientName()),
                lines,
                LettersWords.WE_WILL_CONTINUE_AS_AGREED.text(
                        LettersWords.THIS_IS_WHAT_THE_CLIENT.text(), questions(facts)));
    }

    private static List<Line> health(LetterFacts facts) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(LettersWords.REPORTS.text(), String.join("\n", facts.reports())));
        lines.add(new Line(LettersWords.SINCE_WHEN.text(), facts.onset()));
        lines.add(new Line(LettersWords.PAIN.text(), facts.pain()));
        lines.add(new Line(LettersWords.MEDICINES.text(), orNotTold(facts.medicines())));
        lines.add(new Line(LettersWords.ALLERGIES.text(), orNotTold(facts.allergies())));
        lines.add(new Line(LettersWords.PAST_ILLNESS_AS_REPORTED.text(), facts.conditions()));
        return lines;
    }

    private static Line found(LetterFacts facts) {
        Treatment treatment = facts.treatment();
        return new Line(
                LettersWords.FOUND_ON_PALPATION.text(),
                treatment == null || treatment.found().isEmpty()
                        ? ""
                        : Formats.day(treatment.last()) + ": " + String.join("; ", treatment.found()));
    }

    private static Line sessions(LetterFacts facts) {
        Treatment treatment = facts.treatment();
        if (treatment == null) return new Line(LettersWords.SESSIONS.text(), LettersWords.NONE_YET.text());
        return new Line(
                LettersWords.SESSIONS.text(),
                treatment.sessions() == 1
                        ? LettersWords.ONE_ON.text(Formats.day(treatment.last()))
                        : LettersWords.FROM_TO.text(
                                treatment.sessions(), Formats.day(treatment.first()), Formats.day(treatment.last())));
    }

    private static String advised(LetterFacts facts, String otherwise) {
        return facts.advised().isEmpty() ? otherwise : facts.advised();
    }

    /** In an emergency an empty line would be read as "none". */
    private static String orNotTold(String words) {
        return words.isBlank() ? LettersWords.NOTHING_WAS_REPORTED.text() : words;
    }

    private static String questions(LetterFacts facts) {
        return facts.practicePhone().isBlank() ? "" : LettersWords.QUESTIONS.text(facts.practicePhone());
    }
}
