package app.unknot.accounts.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors.Kind;
import app.unknot.accounts.factors.SecondFactors.Right;
import app.unknot.accounts.factors.SecondFactors.Shown;
import app.unknot.accounts.factors.SecondFactors.Wrong;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SecondFactorsTests {
    @Autowired
    private SecondFactors factors;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final TotpSeed seed = TotpSeed.make();
    private UserId person;
    private List<String> codes;
    private Instant now;

    @BeforeEach
    void enrol() {
        person = people.newcomer("Ada");
        now = clock.instant();
        codes = at(now, () -> factors.enrol(person, seed, code(now)));
    }

    @Test
    void a_code_of_the_app_works_once() {
        Instant later = now.plus(Duration.ofMinutes(1));
        assertThat(show(later, code(later))).isEqualTo(new Right(Kind.APP));
        assertThat(words(show(later, code(later)))).contains("was just used");
        assertThat(words(show(later, code(later.minusSeconds(30)))))
                .as("an earlier one after a later one")
                .contains("was just used");
    }

    @Test
    void the_code_that_was_shown_to_enrol_is_used_up() {
        assertThat(show(now, code(now))).isInstanceOf(Wrong.class);
    }

    @Test
    void apps_group_the_digits_and_people_type_the_blank() {
        Instant later = now.plus(Duration.ofMinutes(1));
        String code = code(later);
        assertThat(show(later, " " + code.substring(0, 3) + " " + code.substring(3)))
                .isEqualTo(new Right(Kind.APP));
    }

    @Test
    void of_eight_who_show_the_same_code_at_once_one_is_let_in() throws Exception {
        Instant later = now.plus(Duration.ofMinutes(1));
        String code = code(later);
        List<Future<Shown>> tries = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) tries.add(crowd.submit(() -> show(later, code)));
        }
        int in = 0;
        for (Future<Shown> one : tries) if (one.get() instanceof Right) in++;
        assertThat(in).isEqualTo(1);
    }

    @Test
    void a_clock_that_is_two_minutes_off_is_told_as_such() {
        Instant later = now.plus(Duration.ofMinutes(20));
        assertThat(words(show(later, code(later.minusSeconds(120)))))
                .contains("2 minutes slow")
                .contains("automatic");
        assertThat(words(show(later, code(later.plusSeconds(120))))).contains("2 minutes fast");
        assertThat(words(show(later, "000000"))).contains("not the code");
    }

    @Test
    void a_recovery_code_works_once_however_it_is_typed() {
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        String typed =
                "  " + codes.get(3).toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o');
        assertThat(show(now, typed)).isEqualTo(new Right(Kind.RECOVERY_CODE));
        assertThat(factors.of(person).codesLeft()).isEqualTo(9);
        assertThat(words(show(now, codes.get(3)))).contains("already used");
        assertThat(words(show(now, "7K2M9X-QPD8R4-TTAB3C-VNW5E1"))).contains("neither");
    }

    @Test
    void new_recovery_codes_make_the_old_ones_worthless() {
        List<String> fresh = factors.renewCodes(person);
        assertThat(show(now, codes.get(0))).isInstanceOf(Wrong.class);
        assertThat(show(now, fresh.get(0))).isInstanceOf(Right.class);
    }

    @Test
    void after_ten_wrong_ones_the_right_one_has_to_wait() {
        for (int i = 0; i < 10; i++) show(now, "00000" + i);
        Instant later = now.plus(Duration.ofMinutes(1));
        assertThat(words(show(later, code(later)))).contains("15 minutes");
        Instant afterwards = now.plus(Duration.ofMinutes(16));
        assertThat(show(afterwards, code(afterwards))).isInstanceOf(Right.class);
    }

    @Test
    void the_seed_is_taken_only_when_the_app_shows_its_code() {
        TotpSeed other = factors.propose();
        assertThatThrownBy(() -> factors.enrol(person, other, "123456")).isInstanceOf(RefusedRequest.class);
        assertThat(at(now.plusSeconds(60), () -> factors.show(person, code(now.plusSeconds(60)), People.from(null))))
                .as("the one before still works")
                .isInstanceOf(Right.class);
    }

    @Test
    void neither_seed_nor_codes_lie_open_in_the_database() {
        assertThat(jdbc.sql("select sealed_seed from totp_factor where user_id = ?")
                        .param(person.value())
                        .query(String.class)
                        .single())
                .doesNotContain(seed.text());
        assertThat(jdbc.sql("select code_hash from recovery_code where user_id = ?")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .doesNotContainAnyElementsOf(codes)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(seed.toString()).doesNotContain(seed.text());
    }

    private Shown show(Instant at, String typed) {
        return at(at, () -> factors.show(person, typed, People.from(null)));
    }

    private static <T> T at(Instant moment, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        PracticeClock.at(moment, () -> result.set(work.get()));
        return result.get();
    }

    private String code(Instant at) {
        return Totp.code(seed.bytes(), Totp.step(at));
    }

    private static String words(Shown shown) {
        assertThat(shown).isInstanceOf(Wrong.class);
        return ((Wrong) shown).words();
    }
}
