package app.unknot.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.filing.ClaimJoining;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.shared.LocationId;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SecondPlace;
import com.imsweb.x12.reader.X12Reader;
import com.imsweb.x12.reader.X12Reader.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits of several therapists, at several places, on one claim. */
@PortalTest
class TwoTherapistsTests {
    @Autowired
    private ClaimService claims;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private ClaimJoining joining;

    @Autowired
    private OutboundFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ClaimBuilder builder;
    private SecondPlace places;
    private LocationId eastside;
    private Subject ruth;

    @BeforeEach
    void openASecondPlace() {
        ruth = people.ruth();
        builder = beans.createBean(ClaimBuilder.class);
        places = beans.createBean(SecondPlace.class);
        eastside = places.open("");
    }

    @AfterEach
    void closeIt() {
        places.closeAll();
    }

    @Test
    void visits_of_two_therapists_at_two_places_go_on_one_claim_and_each_line_says_so() throws IOException {
        ClaimRow last = builder.draft("Jo", "CH884471");
        UserId selma = people.selma().id();
        jdbc.sql("update user_account set npi = '1679576722' where id = ?")
                .param(selma.value())
                .update();
        ClaimRow first = builder.draftApart(last, last.serviceDate().minusDays(5), selma, eastside);
        assertThat(beside(last)).singleElement().satisfies(one -> {
            assertThat(one.fits()).as(one.why()).isTrue();
            assertThat(one.apart()).startsWith(people.selma().displayName()).contains("Eastside");
        });
        ClaimRow same = builder.draftApart(last, last.serviceDate(), selma, eastside);
        assertThatThrownBy(() -> join(last, same))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("two therapists");

        ClaimId both = join(last, first);
        assertThat(open(both).findings()).noneMatch(ScrubFinding::blocks);
        assertThat(open(both).services())
                .extracting(ClaimDetail.Service::apart)
                .satisfiesExactly(
                        one -> assertThat(one).contains("Eastside"),
                        other -> assertThat(other).startsWith(people.maya().displayName()));
        String file = sent(both).replace("\n", "");
        String number = open(both).row().number();
        assertThat(file.substring(0, file.indexOf("LX*1~")))
                .as("the place of the practice itself speaks for the claim")
                .contains("NM1*82*1*", "*XX*1679576722~")
                .doesNotContain("NM1*77*");
        assertThat(file.substring(file.indexOf("LX*1~"), file.indexOf("LX*2~")))
                .contains("*UN*2*49**1~", "REF*6R*" + number + "-1~NM1*77*2*EASTSIDE", "N3*400 LAKE AVENUE~")
                .doesNotContain("NM1*82*");
        assertThat(file.substring(file.indexOf("LX*2~")))
                .contains("*UN*2***1~", "REF*6R*" + number + "-2~NM1*82*1*")
                .doesNotContain("NM1*77*");
        assertThat(new X12Reader(
                                FileType.ANSI837_5010_X222,
                                new ByteArrayInputStream(file.getBytes(StandardCharsets.US_ASCII)))
                        .getErrors())
                .isEmpty();
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

    private ClaimDetail open(ClaimId id) {
        return People.get(ruth, () -> claims.open(id));
    }
}
