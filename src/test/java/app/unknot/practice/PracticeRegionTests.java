package app.unknot.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PracticeRegionTests {
    private static final PracticeRegion SEATTLE = new PracticeRegion(Locale.US, ZoneId.of("America/Los_Angeles"));
    private static final PracticeRegion LONDON = new PracticeRegion(Locale.UK, ZoneId.of("Europe/London"));

    @Autowired
    private PracticeSettings settings;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void backHome() {
        People.as(people.tomas(), () -> settings.locate(SEATTLE));
    }

    @Test
    void the_practice_that_moves_reads_every_day_and_time_by_its_new_clock() {
        Instant lateAtNight = Instant.parse("2026-03-04T07:30:00Z");
        assertThat(clock.dayOf(lateAtNight)).isEqualTo(LocalDate.of(2026, 3, 3));
        People.as(people.tomas(), () -> settings.locate(LONDON));
        assertThat(settings.profile().region()).isEqualTo(LONDON);
        assertThat(clock.dayOf(lateAtNight)).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(PracticeFormats.dayAndTime(lateAtNight, clock.getZone())).isEqualTo("4 Mar 2026, 07:30");
    }

    @Test
    void a_change_that_was_taken_back_changes_nothing() {
        People.as(
                people.tomas(),
                () -> transaction.executeWithoutResult(status -> {
                    settings.locate(LONDON);
                    status.setRollbackOnly();
                }));
        assertThat(clock.getZone()).isEqualTo(SEATTLE.zone());
        assertThat(PracticeFormats.locale()).isEqualTo(Locale.US);
    }

    @Test
    void only_an_admin_changes_it_and_only_to_what_is_on_offer() {
        assertThatThrownBy(() -> People.as(people.maya(), () -> settings.locate(LONDON)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.as(
                        people.tomas(), () -> settings.locate(new PracticeRegion(Locale.GERMANY, SEATTLE.zone()))))
                .isInstanceOf(RefusedRequest.class);
        assertThat(settings.profile().region()).isEqualTo(SEATTLE);
    }
}
