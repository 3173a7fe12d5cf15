package app.unknot.claims.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeRegion;
import app.unknot.shared.Places;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a practice that has just been set up has to enter before its first claim. */
class FirstClaimTests {
    @Test
    void a_practice_is_whole_with_numbers_address_and_phone() {
        assertThat(FirstClaim.isWhole(practice("1234567893", "912345678", "981011234", "2065550100"), ""))
                .isTrue();
        assertThat(FirstClaim.isWhole(practice("", "912345678", "981011234", "2065550100"), ""))
                .isFalse();
        assertThat(FirstClaim.isWhole(practice("1234567893", "912345678", "", "2065550100"), ""))
                .isFalse();
        assertThat(FirstClaim.isWhole(practice("1234567893", "912345678", "981011234", ""), ""))
                .isFalse();
    }

    @Test
    void a_person_who_bills_alone_has_a_number_of_their_own() {
        PracticeProfile practice = practice("1234567893", "", "981011234", "2065550100");
        assertThat(FirstClaim.isWhole(practice, "")).isFalse();
        assertThat(FirstClaim.isWhole(practice, "078051120")).isTrue();
    }

    @Test
    void a_therapist_needs_license_and_npi() {
        assertThat(FirstClaim.isLicensed(therapist("1003000126", "MA60011"))).isTrue();
        assertThat(FirstClaim.isLicensed(therapist("", "MA60011"))).isFalse();
        assertThat(FirstClaim.isLicensed(therapist("1003000126", ""))).isFalse();
    }

    @Test
    void the_clearinghouse_of_nobody_is_none() {
        ServerClearinghouse server = new ServerClearinghouse("CLEARINGHOUSE", "Clearinghouse", false);
        assertThat(server.isMadeUp(server.form())).isTrue();
        assertThat(server.isMadeUp(new ServerClearinghouse("OFFALLY", "Office Ally", false).form()))
                .isFalse();
    }

    private static PracticeProfile practice(String npi, String taxId, String zip, String phone) {
        return new PracticeProfile(
                "Willow Bend Massage",
                npi,
                taxId,
                "225700000X",
                "12 Harbor Street",
                "Seattle",
                "WA",
                zip,
                phone,
                new PracticeRegion(Locale.US, ZoneId.of("America/Los_Angeles")),
                "911");
    }

    private static TherapistProfile therapist(String npi, String license) {
        return new TherapistProfile(
                new UserId(new UUID(0, 1)), "Orla", "Brandt", "LMT", npi, license, "WA", null, Places.EVERYWHERE);
    }
}
