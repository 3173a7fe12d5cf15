package app.unknot.letters.writing;

import app.unknot.letters.LetterKind;
import app.unknot.letters.LetterText;
import app.unknot.letters.LetterText.Line;
import app.unknot.letters.SessionUnderWay;
import app.unknot.letters.Treatment;
import app.unknot.shared.ui.Formats;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the first draft of a letter from what is on record. It says what the client reports and what was found on palpation; it
 * never names an illness of its own.
 */
public final class LetterWriting {
    private static final String NOT_OURS =
            "This is what the client told us and what we felt on palpation. Massage therapists do not diagnose.";

    private static final String DEAR = "Dear colleague,\n\n";

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
        lines.add(new Line("Massage today", massageToday(facts)));
        lines.add(new Line("Emergency contact", facts.emergencyContact()));
        lines.add(new Line("Advised", advised(facts, "To get emergency care right away.")));
        return new LetterText(
                "Emergency department or ambulance crew",
                facts.clientName() + " came to us for a massage on " + Formats.day(facts.today())
                        + " and reported the following. "
                        + (wasTreated(facts) ? "The massage was stopped." : "No massage was given."),
                lines,
                NOT_OURS + questions(facts));
    }

    private static boolean wasTreated(LetterFacts facts) {
        return facts.interrupted() != null && !facts.interrupted().done().isEmpty();
    }

    private static String massageToday(LetterFacts facts) {
        SessionUnderWay.Interrupted interrupted = facts.interrupted();
        if (interrupted == null || interrupted.done().isEmpty()) return "None.";
        return "Before it was stopped, " + interrupted.minutes() + " min in all: "
                + String.join("; ", interrupted.done()) + ".";
    }

    private static LetterText urgent(LetterFacts facts) {
        List<Line> lines = health(facts);
        if (wasTreated(facts)) lines.add(new Line("Massage today", massageToday(facts)));
        lines.add(found(facts));
        lines.add(new Line("Advised", advised(facts, "To see a doctor before any massage.")));
        return new LetterText(
                "The treating doctor",
                DEAR + "Please see " + facts.clientName()
                        + " soon. What we were told follows. We will not give a massage until we hear from you.",
                lines,
                "Please tell us in writing whether massage is acceptable, and under what conditions. " + NOT_OURS
                        + questions(facts));
    }

    private static LetterText referral(LetterFacts facts) {
        List<Line> lines = health(facts);
        lines.add(found(facts));
        lines.add(sessions(facts));
        lines.add(new Line("Advised", advised(facts, "To have a doctor check it.")));
        return new LetterText(
                "The treating doctor",
                DEAR + "We advised " + facts.clientName() + " to see you. What we were told follows.",
                lines,
                "We would be glad to hear what you find and whether we should work differently. " + NOT_OURS
                        + questions(facts));
    }

    private static LetterText clearance(LetterFacts facts) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Approval requested for", String.join("; ", facts.needsApproval())));
        lines.addAll(health(facts));
        lines.add(new Line("Our own limits", facts.ownLimits()));
        return new LetterText(
                "The treating doctor or midwife",
                DEAR + facts.clientName()
                        + " would like massage for back pain. Because of what is listed first below, we work only with a healthcare provider's written"
                        + " approval.",
                lines,
                "Please fill in the form and give it to " + facts.clientName() + " or send it to us."
                        + questions(facts));
    }

    private static LetterText progress(LetterFacts facts) {
        List<Line> lines = new ArrayList<>();
        lines.add(sessions(facts));
        Treatment treatment = facts.treatment();
        if (treatment != null && treatment.painFirst() != null && treatment.painLast() != null)
            lines.add(new Line(
                    "Pain before the session",
                    "Reports " + treatment.painFirst() + " of 10 at first and " + treatment.painLast()
                            + " of 10 at the last session."));
        lines.add(found(facts));
        lines.add(new Line("Done at the last session", treatment == null ? "" : String.join("; ", treatment.done())));
        lines.add(new Line("Reports", String.join("\n", facts.reports())));
        return new LetterText(
                "The treating doctor",
                DEAR + "Thank you for your trust. This is how " + facts.clientName() + " is doing with us.",
                lines,
                "We will continue as agreed and write again if anything changes. " + NOT_OURS + questions(facts));
    }

    private static List<Line> health(LetterFacts facts) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Reports", String.join("\n", facts.reports())));
        lines.add(new Line("Since when", facts.onset()));
        lines.add(new Line("Pain", facts.pain()));
        lines.add(new Line("Medicines", orNotTold(facts.medicines())));
        lines.add(new Line("Allergies", orNotTold(facts.allergies())));
        lines.add(new Line("Past illness, as reported", facts.conditions()));
        return lines;
    }

    private static Line found(LetterFacts facts) {
        Treatment treatment = facts.treatment();
        return new Line(
                "Found on palpation",
                treatment == null || treatment.found().isEmpty()
                        ? ""
                        : Formats.day(treatment.last()) + ": " + String.join("; ", treatment.found()));
    }

    private static Line sessions(LetterFacts facts) {
        Treatment treatment = facts.treatment();
        if (treatment == null) return new Line("Sessions", "None yet.");
        return new Line(
                "Sessions",
                treatment.sessions() == 1
                        ? "One, on " + Formats.day(treatment.last())
                        : treatment.sessions() + ", from " + Formats.day(treatment.first()) + " to "
                                + Formats.day(treatment.last()));
    }

    private static String advised(LetterFacts facts, String otherwise) {
        return facts.advised().isEmpty() ? otherwise : facts.advised();
    }

    /** In an emergency an empty line would be read as "none". */
    private static String orNotTold(String words) {
        return words.isBlank() ? "Nothing was reported." : words;
    }

    private static String questions(LetterFacts facts) {
        return facts.practicePhone().isBlank() ? "" : " Questions: " + facts.practicePhone() + ".";
    }
}
