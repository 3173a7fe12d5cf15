package app.unknot.accounts.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.ProvenSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RecentProofsTests {
    @Autowired
    private RecentProofs proofs;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private TabletPins pins;

    @Autowired
    private People people;

    private ProvenSession session;

    @BeforeEach
    void ruth_shows_who_she_is() {
        session = new ProvenSession(people.ruth(), factors, proofs);
    }

    @Test
    void the_proof_is_there_in_the_session_in_which_it_was_given() {
        session.as(() -> assertThat(proofs.isThere()).isTrue());
        session.as(proofs::require);
    }

    @Test
    void in_another_session_of_the_same_person_it_is_not() {
        People.as(people.ruth(), () -> {
            assertThat(proofs.isThere()).isFalse();
            assertThatThrownBy(proofs::require).isInstanceOf(RefusedRequest.class);
        });
    }

    @Test
    void a_lock_ends_it_and_no_pin_brings_it_back() {
        Subject rita =
                new Subject(people.newcomer("Rita"), "Rita Zorzi", people.maya().roles());
        ProvenSession hers = new ProvenSession(rita, factors, proofs);
        hers.as(() -> {
            pins.choose(People.PASSWORD, "271828");
            assertThat(proofs.isThere()).isTrue();
            pins.lock(hers.session());
            assertThat(pins.tryPin(hers.session(), "271828")).isEqualTo(TabletPins.Unlocking.OPEN);
            assertThat(proofs.isThere()).isFalse();
        });
    }

    @Test
    void for_another_person_in_that_session_it_is_not() {
        session.as(people.tomas(), () -> assertThat(proofs.isThere()).isFalse());
    }
}
