package app.unknot.shell.demo;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.Documents;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterKind;
import app.unknot.letters.Letters;
import app.unknot.letters.Passing;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.clearances.ClearanceForm;
import app.unknot.screening.clearances.ClearanceTerms;
import app.unknot.screening.clearances.Clearances;
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
    private final Letters letters;
    private final Clearances clearances;
    private final Documents documents;
    private final ScreeningService screening;
    private final PracticeClock clock;

    DemoLetters(
            Letters letters,
            Clearances clearances,
            Documents documents,
            ScreeningService screening,
            PracticeClock clock) {
        this.letters = letters;
        this.clearances = clearances;
        this.documents = documents;
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
            case 18 -> as(therapist, 0, () -> letters.draft(client, LetterKind.PROGRESS));
            default -> {}
        }
    }

    private void handedOver(ClientId client, Subject therapist) {
        as(therapist, 2, () -> letters.handOver(letters.handover(client), false));
    }

    private void unanswered(ClientId client, Subject therapist) {
        as(therapist, 0, () -> screening.recordIntake(client, IntakeTold.of(Facts.of("bleeding_disorder"))));
        as(therapist, 16, () -> letters.pass(letters.draft(client, LetterKind.CLEARANCE_REQUEST), Passing.FAX));
    }

    private void answered(ClientId client, Subject therapist) {
        as(therapist, 12, () -> letters.pass(letters.draft(client, LetterKind.REFERRAL), Passing.TO_CLIENT));
        as(therapist, 3, () -> {
            DocumentId report = documents.upload(
                    client,
                    new DocumentForm(
                            DocumentKind.REPORT, "Report of the visit", "Dr. Anita Patel", clock.today(), null),
                    DemoLetterheads.clearance("Dr. Anita Patel", clock.today()));
            LetterId referral = letters.of(client, 1).getFirst().id();
            letters.answer(referral, clock.today(), report, "Examined, nothing that speaks against massage.");
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
            DocumentId paper = clearances.keep(
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
            clearances.verify(paper, "Called the practice.");
        });
    }

    private void as(Subject subject, int daysAgo, Runnable work) {
        Instant moment = clock.instant().minus(Duration.ofDays(daysAgo));
        PracticeClock.at(moment, () -> ActingAs.run(subject, work));
    }
}
