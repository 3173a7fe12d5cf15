package app.unknot.claims;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.book.ClaimFinding;
import app.unknot.claims.remittance.RemittanceReason;
import app.unknot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the product says of a claim or a remittance is kept to its last word. */
@PortalTest
class WholeTextsTests {
    private static final String LONG = "A reason that goes on. ".repeat(150);

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findings_and_reasons_are_not_cut() {
        assertThat(new ClaimFinding(ScrubFinding.error("CL-010", "Member", LONG))
                        .finding()
                        .text())
                .isEqualTo(LONG);
        assertThat(new RemittanceReason(new RemittanceReport.Reason(LONG, null))
                        .reason()
                        .text())
                .isEqualTo(LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "claim_version_finding, explanation, 4000",
        "remittance_reason, reason, 4000",
        "remittance, file_name, 255",
        "security_notice, words, 2000",
        "audit_entry, detail, 2000"
    })
    void the_database_has_room_for_them(String table, String column, int room) {
        assertThat(jdbc.sql("select character_maximum_length from information_schema.columns"
                                + " where lower(table_name) = ? and lower(column_name) = ?")
                        .params(table, column)
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(room);
    }
}
