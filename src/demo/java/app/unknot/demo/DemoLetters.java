package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.letters.LetterDrafts;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterKind;
import app.unknot.letters.LetterDelivery;
import app.unknot.letters.passing.LetterAnswers;
import app.unknot.letters.passing.LetterPassing;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.clearances.ClearanceForm;
import app.unknot.screening.clearances.ClearanceKeeping;
import app.unknot.screening.clearances.ClearanceTerms;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The demo's letters in every state, and the papers that came back. */
@Component
class DemoLetters {
    private final LetterAnswers answers;
    private final LetterPassing passing;
    private final LetterDrafts drafts;
    private final ClearanceKeeping keeping;
    private final DocumentUploads uploads;
    private final ScreeningService screening;
    private final PracticeClock clock;

    DemoLetters(
            LetterAnswers answers,
            LetterPassing passing,
            LetterDrafts drafts,
            ClearanceKeeping keeping,
            DocumentUploads uploads,
            ScreeningService screening,
            PracticeClock clock) {
        this.answers = answers;
        this.passing = passing;
        this.drafts = drafts;
        this.keeping = keeping;
        this.uploads = uploads;
        this.screening = screening;
        this.clock = clock;
    }

    /** What was written about the client with this number; nothing about most. */
    void befall(int index, ClientId client, Subject therapist) {
        switch (index) {
            case 8 -> handedOver(client, therapist);
            case 10 -> unanswered(client, therapist);
            case 12 -> answered(client, therapist);
            case 15 -> clearedNotForLong(client, therapist);
            case 18 -> as(therapist, 0, () -> drafts.draft(client, LetterKind.PROGRESS));
            default -> {}
        }
    }

    private void handedOver(ClientId client, Subject therapist) {
        as(therapist, 2, () -> passing.handOver(drafts.handover(client), false));
    }

    private void unanswered(ClientId client, Subject therapist) {
        as(therapist, 0, () -> screening.recordIntake(client, IntakeTold.of(Facts.of("bleeding_disorder"))));
        as(therapist, 16, () -> passing.pass(drafts.draft(client, LetterKind.CLEARANCE_REQUEST), LetterDelivery.FAX));
    }

    private void answered(ClientId client, Subject therapist) {
        LetterId[] referral = new LetterId[1];
        as(therapist, 12, () -> {
            referral[0] = drafts.draft(client, LetterKind.REFERRAL);
            passing.pass(referral[0], LetterDelivery.TO_CLIENT);
        });
        as(therapist, 3, () -> {
            DocumentId report = uploads.upload(
                    client,
                    new DocumentForm(
                            DocumentKind.REPORT, "Report of the visit", "Dr. Anita Patel", clock.today(), null),
                    DemoLetterheads.clearance("Dr. Anita Patel", clock.today()));
            answers.answer(referral[0], clock.today(), report, "Examined, nothing that speaks against massage.");
        });
    }

    private void clearedNotForLong(ClientId client, Subject therapist) {
        as(therapist, 0, () -> {
            // Told with its day, years before the letter: so the letter knows of it.
            screening.recordIntake(
                    client,
                    new IntakeTold(
                            Facts.of("bleeding_disorder"),
                            Map.of("bleeding_disorder", clock.today().minusYears(12)),
                            Map.of(),
                            new LinkedHashMap<>()));
            DocumentId paper = keeping.keep(
                    client,
                    new ClearanceForm(
                            Set.of("C04"),
                            "Dr. Marcus Bell",
                            "physician",
                            "206 555 0181",
                            clock.today().minusDays(80),
                            clock.today().plusDays(10),
                            new ClearanceTerms(3, "calves", Set.of("CALF_L", "CALF_R"), Set.of(), true)),
                    DemoLetterheads.clearance("Dr. Marcus Bell", clock.today().minusDays(80)));
            keeping.verify(paper, "Called the practice.");
        });
    }

    private void as(Subject subject, int daysAgo, Runnable work) {
        Instant moment = clock.instant().minus(Duration.ofDays(daysAgo));
        PracticeClock.at(moment, () -> ActingAs.run(subject, work));
    }
}
