package app.unknot.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteMoved;
import app.unknot.claims.ClaimDetail.VersionRow;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimStep;
import app.unknot.claims.filing.ClaimCorrections;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.filing.ClaimJoining;
import app.unknot.claims.filing.NextPayer;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.insurance.InsuranceService;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Several visits on one claim, from two notes to the payment. Runs on each database that the product supports. */
abstract class SeveralVisitsJourney {
    @Autowired
    private ClaimService claims;

    @Autowired
    private Remittances remittances;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private ClaimJoining joining;

    @Autowired
    private OutboundFiles files;

    @Autowired
    private ClaimCorrections corrections;

    @Autowired
    private ClaimBook book;

    @Autowired
    private NextPayer next;

    @Autowired
    private InsuranceService insurance;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ClaimBuilder builder;
    private Subject ruth;

    @BeforeEach
    void prepareThePractice() {
        ruth = people.ruth();
        builder = beans.createBean(ClaimBuilder.class);
    }

    @Test
    void three_visits_go_on_one_claim_with_a_line_for_each_day() {
        ClaimRow last = draft("Ada");
        ClaimRow middle = again(last, 3);
        ClaimRow first = again(last, 7);
        ClaimId all = join(last, first, middle);

        ClaimDetail opened = open(all);
        assertThat(opened.row().visits()).isEqualTo(3);
        assertThat(opened.row().serviceDate()).isEqualTo(first.serviceDate());
        assertThat(opened.row().lastDate()).isEqualTo(last.serviceDate());
        assertThat(opened.row().total()).isEqualTo(Money.ofDollars(360));
        assertThat(opened.findings()).as("nothing is billed twice").isEmpty();
        for (ClaimRow part : List.of(first, middle, last)) {
            assertThat(open(part.id()).row().state()).isEqualTo(ClaimState.ELSEWHERE);
            assertThat(open(part.id()).joinedTo()).isEqualTo(all);
            assertThatThrownBy(() -> People.as(ruth, () -> filing.markReady(part.id())))
                    .isInstanceOf(RefusedRequest.class);
        }

        String file = sent(all);
        String number = opened.row().number();
        assertThat(file)
                .contains("CLM*" + number + "*360.00*")
                .contains(line(number, 1, first), line(number, 2, middle), line(number, 3, last));
        assertThat(open(all).balance().open()).isEqualTo(Money.ofDollars(360));
        assertThat(open(first.id()).balance().charged()).isEqualTo(Money.ZERO);
    }

    private static String line(String number, int place, ClaimRow visit) {
        return "LX*" + place + "~\nSV1*HC:97124*120.00*UN*2***1~\nDTP*472*D8*"
                + DateTimeFormatter.BASIC_ISO_DATE.format(visit.serviceDate()) + "~\nREF*6R*" + number + "-" + place
                + "~";
    }

    @Test
    void the_payers_answer_is_told_to_the_next_one_line_by_line_whatever_order_it_comes_in() {
        ClaimRow last = draft("Bo");
        ClaimRow first = again(last, 7);
        ClaimId both = join(last, first);
        sent(both);
        String number = open(both).row().number();
        // The payer answers the second day first, with our line number, and the first day without one.
        String paper = RemittanceFiles.of("S1-" + number, new Row(number, 240_00, 130_00, 80_00, 30_00));
        int from = paper.indexOf("SVC*");
        String lines = "SVC*HC:97124*120.00*70.00**2~DTM*472*" + basic(last) + "~CAS*CO*45*40.00~CAS*PR*3*10.00~REF*6R*"
                + number + "-2~" + "SVC*HC:97124*120.00*60.00**2~DTM*472*" + basic(first)
                + "~CAS*CO*45*40.00~CAS*PR*2*20.00~";
        String whole = paper.substring(0, from) + lines + paper.substring(paper.indexOf("SE*"));
        String answer = whole.replaceFirst("SE\\*\\d+", "SE*" + segments(whole));
        RemittanceReport report = People.get(
                        ruth, () -> remittances.importRemittance("payment.835", RemittanceFiles.bytes(answer)))
                .getFirst();
        assertThat(report.posted()).as(report.toString()).isTrue();
        assertThat(open(both).row().state()).isEqualTo(ClaimState.PAID);
        assertThat(open(both).balance().clientShare()).isEqualTo(Money.ofDollars(30));

        builder.insureSecond(first);
        People.as(ruth, () -> next.ask(both));
        String file = sent(both);
        assertThat(file)
                .contains("SVD*CASC1*60.00*HC:97124**2~\nCAS*CO*45*40.00~\nCAS*PR*2*20.00~")
                .contains("SVD*CASC1*70.00*HC:97124**2~\nCAS*CO*45*40.00~\nCAS*PR*3*10.00~");
        assertThat(file.indexOf("SVD*CASC1*60.00")).isLessThan(file.indexOf("SVD*CASC1*70.00"));
    }

    private static long segments(String file) {
        String transaction = file.substring(file.indexOf("ST*835"), file.indexOf("~GE*") + 1);
        return transaction.chars().filter(c -> c == '~').count();
    }

    private static String basic(ClaimRow visit) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(visit.serviceDate());
    }

    @Test
    void two_visits_of_one_day_become_one_line_whose_units_are_counted_from_both() {
        ClaimRow morning = draft("Cleo");
        ClaimRow evening = again(morning, 0);
        assertThat(open(evening.id()).findings())
                .extracting(ScrubFinding::rule)
                .as("two claims for one service of a day")
                .contains("CL-081");
        ClaimDetail both = open(join(morning, evening));
        assertThat(both.services())
                .containsExactly(
                        new ClaimDetail.Service(morning.serviceDate(), "97124", "", 4, 60, Money.ofDollars(240), ""));
        assertThat(both.findings()).isEmpty();
    }

    @Test
    void what_was_joined_comes_apart_as_it_was_and_can_be_joined_again() {
        ClaimRow last = draft("Dora");
        ClaimRow first = again(last, 4);
        ClaimId both = join(last, first);
        People.as(ruth, () -> joining.separate(both));
        assertThat(open(both).row().state()).isEqualTo(ClaimState.ELSEWHERE);
        for (ClaimRow part : List.of(first, last)) {
            assertThat(open(part.id()).row().state()).isEqualTo(ClaimState.DRAFT);
            assertThat(open(part.id()).joinedTo()).isNull();
            assertThat(open(part.id()).row().total()).isEqualTo(Money.ofDollars(120));
        }
        ClaimId again = join(last, first);
        assertThat(again).isNotEqualTo(both);
        People.as(ruth, () -> filing.markReady(again));
        assertThatThrownBy(() -> People.as(ruth, () -> joining.separate(again)))
                .as("it is ready")
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(ruth, () -> joining.separate(both)))
                .as("it bills nothing any more")
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void a_note_is_billed_by_one_claim_only() {
        ClaimRow last = draft("Elsa");
        ClaimRow first = again(last, 4);
        join(last, first);
        assertThatThrownBy(() -> join(last, first)).isInstanceOf(RefusedRequest.class);
        UUID note = jdbc.sql("select note_id from claim_billed_visit where claim_id = ?")
                .param(first.id().value())
                .query(UUID.class)
                .single();
        assertThat(jdbc.sql("select count(*) from claim_billed_visit where billed_note = ?")
                        .param(note)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> jdbc.sql("update claim_billed_visit set billed_note = note_id where note_id = ?")
                        .param(note)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void what_does_not_belong_together_is_refused_in_words() {
        ClaimRow last = draft("Fay");
        ClaimRow first = again(last, 8);
        ClaimRow stranger = draft("Gus");
        assertRefused("client or payer", last, stranger);
        assertRefused("at least one other", last);
        assertThat(beside(last))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEmpty());

        People.as(
                ruth,
                () -> insurance.prescribe(
                        last.client(),
                        "Anil",
                        "Patel",
                        "1003000126",
                        List.of("M54.51"),
                        clock.today().minusDays(2),
                        clock.today().plusDays(60),
                        6));
        assertRefused("prescription", last, first);
        assertThat(beside(last))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).contains("prescription"));
        People.as(ruth, () -> filing.markReady(first.id()));
        assertRefused("marked ready", last, first);
        assertThatThrownBy(() -> People.get(people.maya(), () -> joining.join(List.of(last.id(), first.id()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_note_that_was_moved_holds_the_claim_until_its_visits_are_billed_separately() {
        ClaimRow last = draft("Hal");
        ClaimRow first = again(last, 4);
        ClaimId both = join(last, first);
        NoteId note = new NoteId(jdbc.sql("select note_id from claim_billed_visit where claim_id = ?")
                .param(first.id().value())
                .query(UUID.class)
                .single());
        People.as(
                people.maya(),
                () -> transaction.executeWithoutResult(status -> events.publishEvent(moved(note, first))));
        assertThat(open(both).row().state()).isEqualTo(ClaimState.TO_FIX);
        assertThat(open(both).findings().getFirst().text()).contains("separately");
        People.as(ruth, () -> joining.separate(both));
        assertThat(open(first.id()).row().state()).isEqualTo(ClaimState.TO_FIX);
        assertThat(open(last.id()).row().state()).isEqualTo(ClaimState.DRAFT);
    }

    private static NoteMoved moved(NoteId note, ClaimRow row) {
        return new NoteMoved(note, row.client());
    }

    @Test
    void a_corrected_claim_can_leave_a_visit_out() {
        ClaimRow last = draft("Ines");
        ClaimRow first = again(last, 4);
        ClaimId both = join(last, first);
        Particulars whole = open(both).particulars();
        assertThatThrownBy(() -> People.as(ruth, () -> filing.tell(both, without(whole, 0))))
                .as("a first version bills what the notes say")
                .isInstanceOf(RefusedRequest.class);
        sent(both);
        People.as(
                ruth,
                () -> transaction.executeWithoutResult(status -> {
                    Claim claim = book.find(both);
                    book.move(claim, claim.current(), ClaimStep.ACCEPT, "");
                    book.known(claim.current(), "CH26-9");
                }));
        People.as(ruth, () -> {
            corrections.replace(both, "One visit was billed twice");
            filing.tell(both, without(whole, 0));
        });
        assertThatThrownBy(() -> People.as(
                        ruth, () -> filing.tell(both, without(open(both).particulars(), 0))))
                .as("nothing would be left")
                .isInstanceOf(RefusedRequest.class);
        String file = sent(both);
        assertThat(file)
                .contains("*120.00***11:B:7*", "DTP*472*D8*" + basic(last) + "~")
                .doesNotContain("DTP*472*D8*" + basic(first));
        assertThat(open(both).balance().charged()).isEqualTo(Money.ofDollars(120));
        assertThat(open(both).versions())
                .extracting(VersionRow::total)
                .containsExactly(Money.ofDollars(240), Money.ofDollars(120));
    }

    private static Particulars without(Particulars told, int place) {
        return new Particulars(
                told.onset(), told.firstTreated(), told.clientPaid(), told.note(), told.modifiers(), Set.of(place));
    }

    private void assertRefused(String why, ClaimRow... some) {
        assertThatThrownBy(() -> join(some)).isInstanceOf(RefusedRequest.class).hasMessageContaining(why);
    }

    private List<ClaimJoining.Candidate> beside(ClaimRow claim) {
        return People.get(ruth, () -> joining.beside(claim.id()));
    }

    private ClaimId join(ClaimRow... some) {
        return People.get(
                ruth, () -> joining.join(Arrays.stream(some).map(ClaimRow::id).toList()));
    }

    private String sent(ClaimId id) {
        People.as(ruth, () -> filing.markReady(id));
        return new String(
                People.get(ruth, () -> files.download(files.make(List.of(id)).file()))
                        .bytes(),
                StandardCharsets.US_ASCII);
    }

    private ClaimRow draft(String firstName) {
        return builder.draft(firstName, "CH884471");
    }

    private ClaimRow again(ClaimRow before, int daysEarlier) {
        return builder.draftAgain(before, before.serviceDate().minusDays(daysEarlier));
    }

    private ClaimDetail open(ClaimId id) {
        return People.get(ruth, () -> claims.open(id));
    }
}
