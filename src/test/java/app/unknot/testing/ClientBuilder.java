package app.unknot.testing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRegistration;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.ConsentSignature;
import app.unknot.clients.consent.ConsentSigning;
import app.unknot.clients.consent.ConsentTexts;
import app.unknot.clients.consent.ConsentWording;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Schedule;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Makes clients and their appointments, one after the other, so that no two tests collide. */
@TestComponent
public class ClientBuilder {
    private static final int SLOTS_OF_A_DAY = 24 * 12;

    private final ClientRegistration clients;
    private final ClientDirectory directory;
    private final ConsentSigning signing;
    private final ConsentTexts texts;
    private final Schedule schedule;
    private final PracticeClock clock;
    private final Map<UserId, AtomicInteger> slots = new ConcurrentHashMap<>();

    ClientBuilder(
            ClientRegistration clients,
            ClientDirectory directory,
            ConsentSigning signing,
            ConsentTexts texts,
            Schedule schedule,
            PracticeClock clock) {
        this.clients = clients;
        this.directory = directory;
        this.signing = signing;
        this.texts = texts;
        this.schedule = schedule;
        this.clock = clock;
    }

    public ClientId inCareOf(Subject therapist, String firstName) {
        return inCareOf(therapist, firstName, "Reyes");
    }

    /** For who has to be found by name: everybody else is called Reyes. */
    public ClientId inCareOf(Subject therapist, String firstName, String lastName) {
        ClientId client = registered(therapist, firstName, lastName, LocalDate.of(1980, 3, 2));
        agreed(therapist, client, ConsentKind.TREATMENT, ConsentKind.GLUTEAL);
        return client;
    }

    /** Signs those papers, by typed names, whoever has to. */
    public void agreed(Subject therapist, ClientId client, ConsentKind... kinds) {
        List<ConsentSignature> everybody = Arrays.stream(ConsentSignature.Signer.values())
                .map(signer -> new ConsentSignature(signer, "Ana Reyes", "Mother", List.of()))
                .toList();
        People.as(therapist, () -> {
            for (ConsentKind kind : kinds)
                signing.sign(
                        client, ConsentWording.fill(texts.current(kind), List.of(), List.of(), List.of()), everybody);
        });
    }

    /** Somebody who has not signed anything yet. */
    public ClientId registered(Subject therapist, String firstName, String lastName, LocalDate born) {
        return People.get(
                therapist,
                () -> clients.create(new ClientForm(
                        firstName,
                        lastName,
                        born,
                        "M",
                        "48 Pike Lane",
                        "Seattle",
                        "WA",
                        "981224410",
                        "2065550148",
                        firstName.toLowerCase(Locale.ROOT) + "@example.org",
                        "Truck driver",
                        "",
                        "Low back, chronic")));
    }

    /** @param email empty when the client has none */
    public void reachedAt(Subject therapist, ClientId client, String email) {
        People.as(therapist, () -> {
            var record = directory.open(client);
            var name = record.contact().client();
            clients.change(
                    client,
                    record.version(),
                    new ClientForm(
                            name.firstName(),
                            name.lastName(),
                            LocalDate.of(1980, 3, 2),
                            "F",
                            "",
                            "",
                            "",
                            "",
                            "",
                            email,
                            "",
                            "",
                            ""));
        });
    }

    /** A five-minute slot that nobody else has: of today, which has 288 of them, and when a therapist is full, of tomorrow. */
    public AppointmentId appointmentNow(Subject therapist, ClientId client) {
        return appointmentNow(therapist, client, null);
    }

    /** The same in a room, which says where the visit is. */
    public AppointmentId appointmentNow(Subject therapist, ClientId client, @Nullable UUID room) {
        while (true) {
            int slot = slots.computeIfAbsent(therapist.id(), id -> new AtomicInteger())
                    .getAndIncrement();
            if (slot >= 2 * SLOTS_OF_A_DAY)
                throw new IllegalStateException(
                        "Two days of " + therapist.displayName() + " are full: have somebody else treat them");
            Instant start =
                    clock.today().atStartOfDay(clock.getZone()).toInstant().plus(Duration.ofMinutes(5L * slot));
            try {
                return People.get(
                        therapist, () -> schedule.book(client, therapist.id(), room, start, Duration.ofMinutes(5)));
            } catch (RefusedRequest refused) {
                // A test that books by the clock may have taken this slot, at the hour at which it ran.
                if (!String.valueOf(refused.getMessage()).contains("another appointment")) throw refused;
            }
        }
    }
}
