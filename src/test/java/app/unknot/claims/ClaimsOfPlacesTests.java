package app.unknot.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.charting.SessionBuilder;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.filing.ClaimJoining;
import app.unknot.claims.outbound.OutboundFileId;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.practice.Definition;
import app.unknot.outcomes.practice.Facet;
import app.unknot.outcomes.practice.PracticeOutcomes;
import app.unknot.outcomes.practice.Question;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.InsuredClients;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SecondPlace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes of a visit belongs to the place of the visit: its note, its claim, its money, its figures. */
@PortalTest
class ClaimsOfPlacesTests {
    @Autowired
    private ClaimService claims;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private OutboundFiles files;

    @Autowired
    private Remittances remittances;

    @Autowired
    private PracticeOutcomes outcomes;

    @Autowired
    private InsuredClients insured;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private SecondPlace places;
    private LocationId eastside;
    private Subject ruth;
    private Subject local;

    @BeforeEach
    void openASecondPlace() {
        places = beans.createBean(SecondPlace.class);
        eastside = places.open("");
        ruth = people.ruth();
        local = new Subject(ruth.id(), "Ruth Delgado", Set.of(Role.MANAGER), Places.only(eastside), Places.EVERYWHERE);
    }

    @AfterEach
    void closeIt() {
        places.closeAll();
    }

    @Test
    void a_visit_at_another_place_is_charted_billed_and_counted_there() {
        Subject maya = people.maya();
        UUID room = places.room(eastside, "Lake room");
        ClientId client = insured.inPlanWithAppointmentNow(maya, "Lake");
        int before = started(Places.only(eastside));
        beans.createBean(SessionBuilder.class).signedIn(room, maya, client);
        for (String table : List.of("session_note", "visit_pain", "episode", "claim"))
            assertThat(jdbc.sql("select location_id from " + table + " where client_id = ?")
                            .param(client.value())
                            .query(UUID.class)
                            .list())
                    .as(table)
                    .containsExactly(eastside.value());
        assertThat(started(Places.only(eastside))).isEqualTo(before + 1);
        assertThat(started(local, Places.EVERYWHERE)).isEqualTo(before + 1);
        assertThat(started(local, Places.only(LocationId.FIRST))).isZero();
        ClaimRow claim = find(Places.only(eastside), client);
        assertThat(find(Places.EVERYWHERE, client)).isEqualTo(claim);
        People.as(local, () -> filing.markReady(claim.id()));
        String file = new String(
                People.get(
                                local,
                                () -> files.download(
                                        files.make(List.of(claim.id())).file()))
                        .bytes(),
                StandardCharsets.US_ASCII);
        assertThat(file)
                .contains("***49:B:1*")
                .contains("NM1*77*2*" + claimedName() + "~\nN3*400 LAKE AVENUE~\nN4*BELLEVUE*WA*980041200~");
        assertThat(jdbc.sql("select location_id from ledger_posting where claim_id = ?")
                        .param(claim.id().value())
                        .query(UUID.class)
                        .list())
                .containsExactly(eastside.value());
    }

    @Test
    void a_manager_of_one_place_works_with_the_claims_of_that_place() {
        ClaimBuilder builder = beans.createBean(ClaimBuilder.class);
        ClaimRow here = builder.draft("Here", "CH1", eastside);
        ClaimRow there = builder.draft("There", "CH2");
        assertThat(all(local)).contains(here.id()).doesNotContain(there.id());
        assertThat(all(ruth)).contains(here.id(), there.id());
        assertThat(People.get(local, () -> claims.open(here.id())).row().location())
                .isEqualTo(eastside);
        assertThatThrownBy(() -> People.get(local, () -> claims.open(there.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.as(local, () -> filing.markReady(there.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(People.get(local, () -> claims.exists(there.id()))).isFalse();
        assertThat(People.get(local, () -> claims.exists(here.id()))).isTrue();
        People.as(ruth, () -> {
            filing.markReady(here.id());
            filing.markReady(there.id());
        });
        assertThatThrownBy(() -> People.get(
                        local,
                        () -> files.download(
                                files.make(List.of(here.id(), there.id())).file())))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.get(local, () -> remittances.remittances(0)))
                .isInstanceOf(RecordNotFound.class);
        assertThat(People.get(local, () -> claims.queueCounts(Places.only(LocationId.FIRST))))
                .allMatch(count -> count.claims() == 0);
    }

    @Test
    void a_claim_over_several_places_takes_a_manager_of_all_of_them() {
        ClaimBuilder builder = beans.createBean(ClaimBuilder.class);
        ClaimRow here = builder.draft("Both", "CH3", eastside);
        ClaimRow there = builder.draftApart(
                here, here.serviceDate().minusDays(1), people.maya().id(), LocationId.FIRST);
        ClaimJoining joining = beans.getBean(ClaimJoining.class);
        assertThatThrownBy(() -> People.get(local, () -> joining.join(List.of(here.id(), there.id()))))
                .isInstanceOf(RecordNotFound.class);
        ClaimId both = People.get(ruth, () -> joining.join(List.of(here.id(), there.id())));
        Subject first = new Subject(
                ruth.id(), "Ruth Delgado", Set.of(Role.MANAGER), Places.only(LocationId.FIRST), Places.EVERYWHERE);
        for (Subject one : List.of(local, first)) {
            assertThat(all(one)).as("the claim").doesNotContain(both);
            assertThat(People.get(one, () -> claims.exists(both))).isFalse();
            assertThatThrownBy(() -> People.get(one, () -> claims.open(both))).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> People.as(one, () -> filing.markReady(both)))
                    .isInstanceOf(RecordNotFound.class);
        }
        assertThat(all(ruth)).contains(both);
        assertThat(People.get(local, () -> claims.open(here.id())).joinedTo())
                .as("a manager of one place sees that its visit is billed elsewhere")
                .isEqualTo(both);
        People.as(ruth, () -> filing.markReady(both));
        OutboundFileId file = People.get(ruth, () -> files.make(List.of(both))).file();
        assertThatThrownBy(() -> People.get(first, () -> files.download(file))).isInstanceOf(RecordNotFound.class);
    }

    private String claimedName() {
        return jdbc.sql("select upper(name) from location where id = ?")
                .param(eastside.value())
                .query(String.class)
                .single();
    }

    private List<ClaimId> all(Subject who) {
        return People.get(
                who,
                () -> Arrays.stream(ClaimQueue.values())
                        .flatMap(queue -> claims.list(queue, Places.EVERYWHERE, 0).stream())
                        .map(ClaimRow::id)
                        .toList());
    }

    private ClaimRow find(Places at, ClientId client) {
        return People.get(
                ruth,
                () -> Arrays.stream(ClaimQueue.values())
                        .flatMap(queue -> claims.list(queue, at, 0).stream())
                        .filter(row -> row.client().equals(client))
                        .findFirst()
                        .orElseThrow());
    }

    private int started(Places at) {
        return started(ruth, at);
    }

    /** The month has to be over for a manager to ask about it. */
    private int started(Subject who, Places at) {
        Map<Facet, String> only = at.everywhere()
                ? Map.of()
                : Map.of(Facet.PLACE, at.ids().iterator().next().toString());
        int[] began = new int[1];
        PracticeClock.at(
                clock.instant().plus(Duration.ofDays(31)),
                () -> began[0] = People.get(
                                who, () -> outcomes.picture(new Question(3, only, Definition.FIRST_TO_NEWEST, null)))
                        .result()
                        .began());
        return began[0];
    }
}
