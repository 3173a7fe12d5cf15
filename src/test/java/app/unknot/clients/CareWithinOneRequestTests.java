package app.unknot.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Relation;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who cares for a client is asked ten times while one page is made, and read once. */
@PortalTest
class CareWithinOneRequestTests {
    @Autowired
    private CareTeam care;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    private Subject maya;
    private ClientId client;

    @BeforeEach
    void enter() {
        maya = people.maya();
        client = clients.inCareOf(maya, "Ottilie");
        request();
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static void request() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    private int statements() {
        return People.get(maya, () -> CountedStatements.during(() -> care.relationByCare(client)));
    }

    @Test
    void one_request_reads_it_once_and_the_next_again() {
        assertThat(statements()).isPositive();
        assertThat(statements()).isZero();
        request();
        assertThat(statements()).isPositive();
    }

    @Test
    void outside_of_a_request_it_is_read_each_time() {
        RequestContextHolder.resetRequestAttributes();
        assertThat(statements()).isPositive();
        assertThat(statements()).isPositive();
    }

    @Test
    void a_request_that_ends_the_care_sees_it_ended_at_once() {
        assertThat(relation()).isEqualTo(Relation.ASSIGNED);
        People.as(people.ruth(), () -> care.end(client, maya.id()));
        assertThat(relation()).isEqualTo(Relation.NONE);
        People.as(people.ruth(), () -> care.assign(client, maya.id()));
        assertThat(relation()).isEqualTo(Relation.ASSIGNED);
    }

    @Test
    void what_is_known_of_one_client_or_therapist_is_not_told_of_another() {
        ClientId other = clients.inCareOf(people.selma(), "Ottilie");
        assertThat(relation()).isEqualTo(Relation.ASSIGNED);
        assertThat(People.get(maya, () -> care.relationByCare(other))).isEqualTo(Relation.NONE);
        assertThat(People.get(people.selma(), () -> care.relationByCare(client)))
                .isEqualTo(Relation.NONE);
        assertThat(People.get(people.selma(), () -> care.relationByCare(other))).isEqualTo(Relation.ASSIGNED);
    }

    private Relation relation() {
        return People.get(maya, () -> care.relationByCare(client));
    }
}
