package app.unknot.practice;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sets the clock to the practice's time zone and the formats to its locale: at the start, and when they were changed. */
@Component
class RegionInUse implements SmartInitializingSingleton {
    private final PracticeSettings settings;
    private final PracticeClock clock;

    RegionInUse(PracticeSettings settings, PracticeClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Before anybody is let in and before anything runs by the clock. */
    @Override
    public void afterSingletonsInstantiated() {
        take(settings.profile().region());
    }

    /** After the commit: a change that was taken back changes nothing. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(RegionChanged changed) {
        take(changed.region());
    }

    private void take(PracticeRegion region) {
        clock.moveTo(region.zone());
        PracticeFormats.use(region.locale());
    }
}
