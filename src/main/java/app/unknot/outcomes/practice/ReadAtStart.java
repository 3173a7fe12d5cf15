package app.unknot.outcomes.practice;

import app.unknot.shared.PracticeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads what managers ask about beside the work of the day, so that the first who asks need not wait. */
@Component
class ReadAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(ReadAtStart.class);

    private final EpisodesInMemory episodes;
    private final VisitsInMemory visits;
    private final PracticeClock clock;

    ReadAtStart(EpisodesInMemory episodes, VisitsInMemory visits, PracticeClock clock) {
        this.episodes = episodes;
        this.visits = visits;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("outcomes").start(this::read);
    }

    private void read() {
        try {
            episodes.now();
            visits.since(SeenVisits.longest(clock.today()).from());
        } catch (RuntimeException e) {
            LOG.warn("Outcomes could not be read yet; who asks first reads them.", e);
        }
    }
}
