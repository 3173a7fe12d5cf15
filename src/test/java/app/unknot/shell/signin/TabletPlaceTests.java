package app.unknot.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.tablets.DeviceToken;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SecondPlace;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a tablet asks for is answered by the clock of the place where it is. */
@PortalTest
class TabletPlaceTests {
    private static final String AUCKLAND = "Pacific/Auckland";

    @Autowired
    private FreshSubjectFilter filter;

    @Autowired
    private Tablets tablets;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private SecondPlace places;
    private LocationId far;

    @BeforeEach
    void openAPlaceWithAnotherClock() {
        people.staff();
        places = beans.createBean(SecondPlace.class);
        far = places.open(AUCKLAND);
    }

    @AfterEach
    void closeIt() {
        places.closeAll();
    }

    @Test
    void a_tablet_at_another_place_is_answered_by_its_clock_and_nobody_else_is() throws Exception {
        DeviceToken tablet = tablets.signedIn(null, people.maya().id(), "Tablet", "", false);
        assertThat(zoneOf(tablet)).as("nobody has said where it is").isEqualTo(clock.zoneOfPractice());
        People.as(people.tomas(), () -> tablets.locate(tablet.id(), far));
        assertThat(zoneOf(tablet)).isEqualTo(ZoneId.of(AUCKLAND));
        assertThat(clock.getZone()).as("after the request").isEqualTo(clock.zoneOfPractice());
        assertThat(zoneOf(null)).as("a device without a cookie").isEqualTo(clock.zoneOfPractice());
    }

    @Test
    void a_locked_out_tablet_gets_nothing_wherever_it_is() throws Exception {
        DeviceToken tablet = tablets.signedIn(null, people.maya().id(), "Tablet", "", false);
        People.as(people.tomas(), () -> {
            tablets.locate(tablet.id(), far);
            tablets.lockOut(tablet.id(), true);
        });
        MockHttpServletResponse answer = new MockHttpServletResponse();
        filter.doFilter(request(tablet), answer, (request, response) -> {
            throw new AssertionError("it was let through");
        });
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void a_clock_of_a_place_stays_at_that_place_whoever_asks() throws Exception {
        ZoneId chicago = ZoneId.of("America/Chicago");
        assertThat(PracticeClock.<ZoneId, IOException>in(
                        ZoneId.of(AUCKLAND), () -> clock.withZone(chicago).getZone()))
                .isEqualTo(chicago);
    }

    private ZoneId zoneOf(@Nullable DeviceToken tablet) throws ServletException, IOException {
        ZoneId[] seen = new ZoneId[1];
        filter.doFilter(
                request(tablet), new MockHttpServletResponse(), (request, response) -> seen[0] = clock.getZone());
        return seen[0];
    }

    private static MockHttpServletRequest request(@Nullable DeviceToken tablet) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/today");
        if (tablet != null) {
            String[] cookie =
                    DeviceCookie.cookie(tablet, false).toString().split(";")[0].split("=", 2);
            request.setCookies(new Cookie(cookie[0], cookie[1]));
        }
        return request;
    }
}
