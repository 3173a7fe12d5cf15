package app.unknot.demo;

import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.accounts.AccountChanges;
import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.Supervision;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.accounts.joining.InvitationCode;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.tries.ClientAddress;
import app.unknot.accounts.tries.SignInOrigin;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeRegion;
import app.unknot.practice.PracticeSettings;
import app.unknot.practice.Rooms;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hires the demo's people. */
@Component
class DemoStaff {
    private final Accounts accounts;
    private final AccountChanges changes;
    private final Joining joining;
    private final TransactionTemplate transaction;
    private final Supervision supervision;
    private final PracticeSettings settings;
    private final Rooms rooms;
    private final DemoLocations places;
    private final PracticeClock clock;

    DemoStaff(
            Accounts accounts,
            AccountChanges changes,
            Joining joining,
            TransactionTemplate transaction,
            Supervision supervision,
            PracticeSettings settings,
            Rooms rooms,
            DemoLocations places,
            PracticeClock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.joining = joining;
        this.transaction = transaction;
        this.supervision = supervision;
        this.settings = settings;
        this.rooms = rooms;
        this.places = places;
        this.clock = clock;
    }

    Staff hire() {
        UserId adminId = accounts.createFirst(
                new NewAccount("tomas", "Tomas", "Weir", Set.of(Role.ADMIN)),
                joining.choose(DemoSignIns.PASSWORD, "Tomas Weir"));
        Subject admin = new Subject(adminId, "Tomas Weir", Set.of(Role.ADMIN));
        settings.create(new PracticeProfile(
                "Harbor Street Massage",
                "1234567893",
                "912345678",
                "225700000X",
                "12 Harbor Street",
                "Seattle",
                "WA",
                "981011234",
                "2065550100",
                new PracticeRegion(Locale.US, clock.getZone()),
                "911"));
        return ActingAs.get(admin, () -> {
            rooms.add(LocationId.FIRST, "Room 1");
            rooms.add(LocationId.FIRST, "Room 2");
            rooms.add(LocationId.FIRST, "Room 3");
            rooms.add(LocationId.FIRST, "Room 4");
            places.open();
            List<Subject> therapists = new ArrayList<>();
            therapists.add(therapist("maya", "Maya", "Okafor", "1881234565"));
            therapists.add(therapist("selma", "Selma", "Adler", "1991234562"));
            therapists.add(therapist("erik", "Erik", "Lund", "1771234568"));
            therapists.add(therapist("jun", "Jun", "Park", "1661234561"));
            Subject student = therapist("noor", "Noor", "Haddad", "1551234564", "Student");
            supervision.supervise(student.id(), therapists.getFirst().id());
            Subject manager = join(new NewAccount("ruth", "Ruth", "Delgado", Set.of(Role.MANAGER)));
            return new Staff(admin, manager, therapists, student);
        });
    }

    /** Closes what is closed in the weeks to come. */
    void closings(Staff people) {
        ActingAs.run(people.admin(), places::closings);
    }

    private Subject therapist(String signInName, String first, String last, String npi) {
        return therapist(signInName, first, last, npi, "LMT");
    }

    private Subject therapist(String signInName, String first, String last, String npi, String credentials) {
        Subject subject = join(new NewAccount(signInName, first, last, Set.of(Role.THERAPIST)));
        accounts.license(new TherapistProfile(
                subject.id(),
                first,
                last,
                credentials,
                npi,
                "MA6" + npi.substring(3, 9),
                "WA",
                clock.today().plusMonths(14),
                Places.EVERYWHERE));
        return subject;
    }

    private Subject join(NewAccount wanted) {
        InvitationCode code =
                Objects.requireNonNull(transaction.execute(status -> changes.makeCode(changes.create(wanted), false)));
        joining.accept(code.text(), DemoSignIns.PASSWORD, new SignInOrigin(ClientAddress.of("127.0.0.1"), null));
        AccountRow row = accounts.all().stream()
                .filter(account -> account.signInName().equals(wanted.signInName()))
                .findFirst()
                .orElseThrow();
        return new Subject(row.id(), row.name(), row.roles());
    }

    /**
     * Who works in the demo practice.
     *
     * @param therapists those who sign alone; the first supervises the student
     */
    record Staff(Subject admin, Subject manager, List<Subject> therapists, Subject student) {}
}
