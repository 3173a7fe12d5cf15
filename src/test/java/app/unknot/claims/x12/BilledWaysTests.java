package app.unknot.claims.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.Supervision;
import app.unknot.accounts.UserId;
import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.claims.settings.BillingForm;
import app.unknot.claims.settings.BillingForm.PayTo;
import app.unknot.claims.settings.BillsAs;
import app.unknot.claims.settings.ClaimSettings;
import app.unknot.claims.settings.ClearinghouseForm;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.imsweb.x12.reader.X12Reader;
import com.imsweb.x12.reader.X12Reader.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** How a practice bills, from what a manager enters to the file. */
@PortalTest
class BilledWaysTests {
    private static final PayTo POST_BOX = new PayTo("PO Box 12", "Seattle", "wa", "98101-1234");

    @Autowired
    private ClaimSettings settings;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private OutboundFiles files;

    @Autowired
    private Supervision supervision;

    @Autowired
    private JdbcTemplate jdbc;

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

    @AfterEach
    void asBefore() {
        jdbc.update("delete from claim_settings");
        supervise(null);
    }

    @Test
    void a_person_who_bills_with_a_social_security_number_is_named_and_the_number_is_kept_sealed() throws IOException {
        bill(new BillingForm(BillsAs.PERSON_SSN, "Maria", "Oduya", "219-09-9999", PayTo.NONE, true));
        String file = file(ready("Ana"));
        assertThat(file)
                .contains("NM1*85*1*ODUYA*MARIA****XX*1234567893~", "REF*SY*219099999~")
                .doesNotContain("REF*EI*", "NM1*82*");
        assertThat(file.substring(0, file.indexOf("NM1*85"))).doesNotContain("219099999");
        assertSound(file);

        assertThat(Arrays.toString(jdbc.queryForList("select * from claim_settings").stream()
                        .map(Map::values)
                        .toArray()))
                .doesNotContain("219099999");
        ClaimSettings.Shown shown = People.get(ruth, settings::shown);
        assertThat(shown.numberEnd()).isEqualTo("9999");
        assertThat(shown.billing().socialSecurity()).isEmpty();

        bill(new BillingForm(BillsAs.PERSON_SSN, "Maria", "Oduya Lee", "", PayTo.NONE, true));
        assertThat(settings.biller().taxId()).as("left empty it stays").isEqualTo("219099999");
        bill(new BillingForm(BillsAs.PERSON, "Maria", "Oduya Lee", "", PayTo.NONE, true));
        assertThat(settings.biller().taxId()).as("not kept without need").isEmpty();
    }

    @Test
    void a_person_with_an_employer_number_has_money_sent_to_a_post_box() throws IOException {
        bill(new BillingForm(BillsAs.PERSON, "Maria", "Oduya", "", POST_BOX, true));
        String file = file(ready("Bea"));
        assertThat(file)
                .contains("NM1*85*1*ODUYA*MARIA*", "REF*EI*912345678~")
                .contains("NM1*87*1~\nN3*PO BOX 12~\nN4*SEATTLE*WA*981011234~");
        assertSound(file);
    }

    @Test
    void who_supervises_the_therapist_is_named_unless_the_practice_names_nobody() throws IOException {
        supervise(people.selma().id());
        String file = file(ready("Cora"));
        assertThat(file).contains("NM1*DQ*1*ADLER*SELMA*");
        assertSound(file);

        bill(new BillingForm(BillsAs.ORGANIZATION, "", "", "", PayTo.NONE, false));
        assertThat(file(ready("Dina"))).doesNotContain("NM1*DQ*");
    }

    @Test
    void what_was_frozen_goes_as_it_was_frozen_beside_what_is_billed_in_another_way() throws IOException {
        ClaimRow before = ready("Edda");
        bill(new BillingForm(BillsAs.PERSON, "Maria", "Oduya", "", POST_BOX, true));
        String file = file(before, ready("Fran"));
        assertThat(file)
                .contains("HL*1**20*1~", "NM1*85*2*HARBOR STREET MASSAGE*", "HL*2*1*22*0~")
                .contains("HL*3**20*1~", "NM1*85*1*ODUYA*MARIA*", "HL*4*3*22*0~");
        assertSound(file);
    }

    @Test
    void the_clearinghouse_is_named_as_it_was_entered() throws IOException {
        People.as(ruth, () -> settings.exchange(new ClearinghouseForm("Clear House", "ch-77", "loose1", true, "", "")));
        String file = file(ready("Gail"));
        assertThat(file)
                .contains("*ZZ*LOOSE1         *ZZ*CH-77          *", "*T*:~", "NM1*40*2*CLEAR HOUSE*****46*CH-77~");
        assertSound(file);
    }

    @Test
    void what_cannot_be_is_refused() {
        for (BillingForm wrong : List.of(
                new BillingForm(BillsAs.PERSON, "Maria", " ", "", PayTo.NONE, true),
                new BillingForm(BillsAs.PERSON_SSN, "Maria", "Oduya", "", PayTo.NONE, true),
                new BillingForm(BillsAs.PERSON_SSN, "Maria", "Oduya", "000-12-3456", PayTo.NONE, true),
                new BillingForm(BillsAs.PERSON_SSN, "Maria", "Oduya", "12345", PayTo.NONE, true),
                new BillingForm(BillsAs.ORGANIZATION, "", "", "", new PayTo("PO Box 1", "", "WA", "98101"), true)))
            assertThatThrownBy(() -> bill(wrong)).as(wrong.toString()).isInstanceOf(RefusedRequest.class);
        for (ClearinghouseForm wrong : List.of(
                new ClearinghouseForm("", "CH", "", false, "", ""),
                new ClearinghouseForm("Clear House", "", "", false, "", ""),
                new ClearinghouseForm("Clear House", "C*H~", "", false, "", "")))
            assertThatThrownBy(() -> People.as(ruth, () -> settings.exchange(wrong)))
                    .as(wrong.toString())
                    .isInstanceOf(RefusedRequest.class);
        assertThat(settings.biller().solo()).isNull();
    }

    private void bill(BillingForm form) {
        People.as(ruth, () -> settings.bill(form));
    }

    private void supervise(@Nullable UserId by) {
        People.as(people.tomas(), () -> supervision.supervise(people.maya().id(), by));
    }

    private ClaimRow ready(String firstName) {
        ClaimRow claim = builder.draft(firstName, "CH884471");
        People.as(ruth, () -> filing.markReady(claim.id()));
        return claim;
    }

    private String file(ClaimRow... claims) {
        return new String(
                People.get(
                                ruth,
                                () -> files.download(files.make(Arrays.stream(claims)
                                                .map(ClaimRow::id)
                                                .toList())
                                        .file()))
                        .bytes(),
                StandardCharsets.US_ASCII);
    }

    private static void assertSound(String file) throws IOException {
        X12Reader reader = new X12Reader(
                FileType.ANSI837_5010_X222,
                new ByteArrayInputStream(file.replace("\n", "").getBytes(StandardCharsets.US_ASCII)));
        assertThat(reader.getFatalErrors()).isEmpty();
        assertThat(reader.getErrors()).isEmpty();
        assertThat(new ElementTable().faults(file)).isEmpty();
    }
}
