package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.demo.DemoStaff.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.datafaker.Faker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lives through a practice's year before the portal opens: four therapists, their clients, plans, screenings, sessions. From a
 * fixed seed, and only into an empty data folder.
 */
@Component
@ConditionalOnProperty(name = "unknot.demo", havingValue = "true")
class DemoPractice implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPractice.class);
    private static final long SEED = DemoLife.SEED;

    private final DemoPlace place;
    private final DemoStaff staff;
    private final DemoLife life;
    private final DemoHappenings happenings;
    private final DemoInsurance insurance;
    private final PracticeClock clock;
    private final int howManyClients;

    DemoPractice(
            DemoPlace place,
            DemoStaff staff,
            DemoLife life,
            DemoHappenings happenings,
            DemoInsurance insurance,
            PracticeClock clock,
            @Value("${unknot.demo-clients:120}") int howManyClients) {
        this.place = place;
        this.staff = staff;
        this.life = life;
        this.happenings = happenings;
        this.insurance = insurance;
        this.clock = clock;
        this.howManyClients = howManyClients;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!place.begin()) return;
        LOG.info("Making the demo practice: {} clients and a year of sessions. Once, about a minute.", howManyClients);
        Instant yearAgo = clock.instant().minus(Duration.ofDays(365));
        List<Staff> hired = new ArrayList<>();
        PracticeClock.at(yearAgo, () -> hired.add(staff.hire()));
        Staff people = hired.getFirst();
        insurance.prepare(people);
        Random random = new Random(SEED);
        Faker faker = new Faker(Locale.US, random);
        DemoCalendar calendar = new DemoCalendar();
        for (int i = 0; i < howManyClients; i++) {
            Subject therapist = people.therapists().get(i % people.therapists().size());
            DemoClient client = i == 0 ? DemoClient.daniel() : DemoClient.invent(faker, random, clock.today());
            ClientId id = life.live(client, people, therapist, i, random, calendar);
            happenings.befall(i, id, therapist, people.manager());
            if (i % 20 == 19) LOG.info("{} of {} clients", i + 1, howManyClients);
        }
        happenings.away(people.therapists(), people.manager());
        insurance.settle(random);
        staff.closings(people);
        place.end();
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        String names = DemoSignIns.ALL.stream()
                .map(one -> one.name() + " (" + one.role().toLowerCase(Locale.ROOT) + ")")
                .collect(Collectors.joining(", "));
        LOG.info("Demo sign-ins: {}. Password of each: {}", names, DemoSignIns.PASSWORD);
    }
}
