package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.note.Operation;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.demo.DemoStaff.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Lives through one client's year. From a fixed seed. */
@Component
class DemoLife {
    static final long SEED = 20261013;

    private final DemoArrivals arrivals;
    private final DemoVisits visits;
    private final DemoSignatures signatures;
    private final DemoInsurance insurance;
    private final DemoBook book;
    private final CareTeam careTeam;
    private final PracticeClock clock;

    DemoLife(
            DemoArrivals arrivals,
            DemoVisits visits,
            DemoSignatures signatures,
            DemoInsurance insurance,
            DemoBook book,
            CareTeam careTeam,
            PracticeClock clock) {
        this.arrivals = arrivals;
        this.visits = visits;
        this.signatures = signatures;
        this.insurance = insurance;
        this.book = book;
        this.careTeam = careTeam;
        this.clock = clock;
    }

    ClientId live(DemoClient client, Staff people, Subject therapist, int index, Random random, DemoCalendar calendar) {
        int sessions = index == 0 ? 5 : 3 + random.nextInt(10);
        // Daniel is in the middle of his plan; the others are spread over the year.
        LocalDate firstDay = index == 0
                ? clock.today().minusWeeks(sessions)
                : clock.today().minusDays(20 + random.nextInt(335)).minusWeeks(1);
        ClientId id = arrivals.arrive(client, therapist, book.at(firstDay, 0));
        insurance.insure(id, client, index, firstDay);
        double pain = client.baseline();
        int held = 0;
        for (int week = 0; held < sessions; week++) {
            LocalDate day = firstDay.plusWeeks(week);
            if (!day.isBefore(clock.today())) break;
            int slot = calendar.free(therapist, day);
            if (slot < 0) continue;
            int painNow = (int) Math.round(Math.clamp(pain + random.nextGaussian() * 0.5, 0, 10));
            session(client, id, therapist, book.at(day, slot), painNow, random);
            held++;
            pain = Math.clamp(pain - client.perSession(), 0, 10);
        }
        if (index == 12) leaveUnsigned(client, id, therapist, 1, (int) Math.round(pain), random);
        // Of their own seed, so that the others' year stays as it was.
        Random aside = new Random(SEED + index);
        if (index == 16) leaveUnsigned(client, id, therapist, 4, (int) Math.round(pain), aside);
        if (index == 4) standIn(client, people, id, (int) Math.round(pain), aside);
        if (index < 4 * 4) book.today(id, therapist, index / 4);
        if (index % 40 == 5) book.missed(id, therapist, calendar);
        book.ahead(index, id, therapist, calendar);
        return id;
    }

    private void session(DemoClient client, ClientId id, Subject therapist, Instant start, int pain, Random random) {
        ActingAs.at(start, therapist, () -> {
            SessionNotes.Draft draft = visits.write(client, id, therapist, start, pain, operation -> true, random);
            signatures.sign(draft, therapist);
        });
    }

    /** The student treats once in the therapist's place; the note waits for the co-signature. */
    private void standIn(DemoClient client, Staff people, ClientId id, int pain, Random random) {
        Subject student = people.student();
        ActingAs.at(book.at(clock.today().minusDays(2), 0), people.manager(), () -> careTeam.assign(id, student.id()));
        session(client, id, student, book.at(clock.today().minusDays(1), DemoCalendar.SLOTS_A_DAY), pain, random);
    }

    /** A day's last session, which nobody has finished writing down. */
    private void leaveUnsigned(
            DemoClient client, ClientId id, Subject therapist, int daysAgo, int pain, Random random) {
        Instant start = book.at(clock.today().minusDays(daysAgo), DemoCalendar.SLOTS_A_DAY);
        Predicate<Operation> before = operation -> !operation.field().equals("pain.after");
        ActingAs.at(start, therapist, () -> visits.write(client, id, therapist, start, pain, before, random));
    }
}
