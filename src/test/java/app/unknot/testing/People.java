package app.unknot.testing;

import app.unknot.accounts.AccountChanges;
import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.Role;
import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.Subject;
import app.unknot.accounts.Supervision;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.accounts.joining.InvitationCode;
import app.unknot.accounts.joining.Joining;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.tries.ClientAddress;
import app.unknot.accounts.tries.SignInOrigin;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeRegion;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.Places;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The practice's people, hired once for the whole suite: two therapists, a manager, an admin. */
@TestComponent
public class People {
    public static final String PASSWORD = "seven quiet otters juggling";

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Joining joining;
    private final TransactionTemplate transaction;
    private final PersonalNotices notices;
    private final Supervision supervision;
    private final PracticeSettings settings;
    private @Nullable Staff staff;
    private @Nullable Subject noor;
    private @Nullable Subject wren;
    private @Nullable Subject jun;

    People(
            Accounts accounts,
            AccountChanges changes,
            Joining joining,
            TransactionTemplate transaction,
            PersonalNotices notices,
            Supervision supervision,
            PracticeSettings settings) {
        this.accounts = accounts;
        this.changes = changes;
        this.joining = joining;
        this.transaction = transaction;
        this.notices = notices;
        this.supervision = supervision;
        this.settings = settings;
    }

    public synchronized Staff staff() {
        Staff known = staff;
        if (known == null) {
            known = hire();
            staff = known;
        }
        return known;
    }

    public Subject maya() {
        return staff().maya();
    }

    public Subject selma() {
        return staff().selma();
    }

    public Subject ruth() {
        return staff().ruth();
    }

    public Subject tomas() {
        return staff().tomas();
    }

    /** A student under Selma's supervision, who joins when first asked for. */
    public synchronized Subject noor() {
        Subject known = noor;
        if (known == null) {
            Staff hired = staff();
            known = get(hired.tomas(), () -> {
                Subject student = therapist("noor", "Noor", "Haddad");
                supervision.supervise(student.id(), hired.selma().id());
                return student;
            });
            noor = known;
        }
        return known;
    }

    /** Who works on the tablet in the browser: her day and her list of drafts fill with nothing else. She joins when first asked for. */
    public synchronized Subject wren() {
        Subject known = wren;
        if (known == null) {
            known = get(staff().tomas(), () -> therapist("wren", "Wren", "Castillo"));
            wren = known;
        }
        return known;
    }

    /** Another therapist, of whom no other test knows. */
    public UserId newcomer(String first) {
        String name = first.toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        return get(staff().tomas(), () -> join(name, first, "Zorzi", Role.THERAPIST))
                .id();
    }

    /** Who asks for what is not theirs. He joins when first asked for. */
    public synchronized Subject jun() {
        Subject known = jun;
        if (known == null) {
            known = get(staff().tomas(), () -> therapist("jun", "Jun", "Park"));
            jun = known;
        }
        return known;
    }

    private Staff hire() {
        UserId id = accounts.createFirst(
                new NewAccount("tomas", "Tomas", "Weir", Set.of(Role.ADMIN)), joining.choose(PASSWORD, "Tomas Weir"));
        Subject tomas = new Subject(id, "Tomas Weir", Set.of(Role.ADMIN));
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
                new PracticeRegion(Locale.US, ZoneId.of("America/Los_Angeles")),
                "911"));
        return get(tomas, () -> {
            Subject maya = therapist("maya", "Maya", "Okafor");
            Subject selma = therapist("selma", "Selma", "Adler");
            Subject ruth = join("ruth", "Ruth", "Delgado", Role.MANAGER);
            return new Staff(maya, selma, ruth, tomas);
        });
    }

    private Subject therapist(String signInName, String first, String last) {
        Subject subject = join(signInName, first, last, Role.THERAPIST);
        accounts.license(new TherapistProfile(
                subject.id(),
                first,
                last,
                "LMT",
                "1234567893",
                "MA60011",
                "WA",
                LocalDate.of(2099, 12, 31),
                Places.EVERYWHERE));
        return subject;
    }

    private Subject join(String signInName, String first, String last, Role role) {
        joining.accept(
                invitation(new NewAccount(signInName, first, last, Set.of(role)))
                        .text(),
                PASSWORD,
                from(null));
        return accounts.all().stream()
                .filter(row -> row.signInName().equals(signInName))
                .map(AccountRow::id)
                .map(id -> new Subject(id, first + " " + last, Set.of(role)))
                .findFirst()
                .orElseThrow();
    }

    /** An invitation to which a second person has agreed. */
    public InvitationCode invitation(NewAccount wanted) {
        return Objects.requireNonNull(transaction.execute(status -> changes.makeCode(changes.create(wanted), false)));
    }

    /** A new code for somebody, as an admin makes one. */
    public InvitationCode code(UserId user) {
        return get(tomas(), () -> Objects.requireNonNull(transaction.execute(status -> changes.makeCode(user, false))));
    }

    /** Everybody has seen what was told about accounts, so that no other test finds it on its screen. */
    public void seeEveryNotice() {
        for (Subject reader : List.of(tomas(), ruth()))
            as(reader, () -> {
                for (var open = notices.open(); !open.isEmpty(); open = notices.open())
                    open.forEach(notice -> notices.seen(notice.id()));
            });
    }

    /** A try at the sign-in from an address outside, which no test but its own wears out. */
    public static SignInOrigin from(@Nullable UUID tablet) {
        return new SignInOrigin(ClientAddress.of("192.0.2.7"), tablet);
    }

    /** Runs work as somebody who is signed in. */
    public static void as(Subject subject, Runnable work) {
        get(subject, () -> {
            work.run();
            return true;
        });
    }

    public static <T> T get(Subject subject, Supplier<T> work) {
        SignedInUser user = new SignedInUser(subject, "", "", true);
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Everybody. */
    public record Staff(Subject maya, Subject selma, Subject ruth, Subject tomas) {}
}
