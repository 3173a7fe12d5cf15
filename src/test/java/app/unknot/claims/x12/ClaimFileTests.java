package app.unknot.claims.x12;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.Claims;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Address;
import com.imsweb.x12.reader.X12Reader;
import com.imsweb.x12.reader.X12Reader.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimFileTests {
    private static final Exchange EXCHANGE =
            new Exchange("912345678", "CLEARHOUSE", "Clear House", 417, LocalDateTime.of(2026, 11, 10, 8, 40), false);

    private final String file = ClaimFile.write(EXCHANGE, List.of(Claims.clean(), Claims.clean()));

    @Test
    void another_reader_accepts_the_file() throws IOException {
        var reader = new X12Reader(
                FileType.ANSI837_5010_X222,
                new ByteArrayInputStream(file.replace("\n", "").getBytes(StandardCharsets.US_ASCII)));

        assertThat(reader.getFatalErrors()).isEmpty();
        assertThat(reader.getErrors()).isEmpty();
        assertThat(reader.getLoops()).hasSize(1);
    }

    @Test
    void the_header_is_106_characters_long_and_the_counts_are_right() {
        assertThat(file.indexOf("~")).isEqualTo(105);
        List<String> segments = file.lines().toList();
        int from = segments.indexOf("ST*837*0001*005010X222A1~");
        int to = segments.size() - 3;
        assertThat(segments.get(to)).isEqualTo("SE*" + (to - from + 1) + "*0001~");
        assertThat(segments.get(to + 1)).isEqualTo("GE*1*417~");
        assertThat(segments.get(to + 2)).isEqualTo("IEA*1*000000417~");
    }

    @Test
    void a_claim_says_who_did_what_for_whom_and_why() {
        assertThat(file)
                .contains("NM1*85*2*LOOSE ENDS MASSAGE LLC*****XX*1234567893~")
                .contains("NM1*IL*1*REYES*DANIEL****MI*CH884471~")
                .contains("CLM*UK00000001*220.00***11:B:1*Y*A*Y*Y~")
                .contains("HI*ABK:M5451*ABF:M62830~")
                .contains("NM1*DN*1*PATEL*ANIL****XX*1003000126~")
                .contains("NM1*82*1*OKAFOR*MARIA****XX*1245319599~")
                .contains("SV1*HC:97124:59*100.00*UN*2***1~\nDTP*472*D8*20261102~\nREF*6R*UK00000001-2~");
    }

    @Test
    void a_visit_at_another_place_names_it_after_the_therapist() throws IOException {
        ClaimSnapshot.Facility eastside = new ClaimSnapshot.Facility(
                "Eastside", "1245319599", new Address("400 Lake Avenue", "Bellevue", "WA", "98004-1200"));
        String there = ClaimFile.write(EXCHANGE, List.of(Claims.at(new ClaimSnapshot.Site("49", eastside))));
        assertThat(there)
                .contains("CLM*UK00000001*220.00***49:B:1*Y*A*Y*Y~")
                .contains("PRV*PE*PXC*225700000X~\nNM1*77*2*EASTSIDE*****XX*1245319599~\n"
                        + "N3*400 LAKE AVENUE~\nN4*BELLEVUE*WA*980041200~\nLX*1~");
        var reader = new X12Reader(
                FileType.ANSI837_5010_X222,
                new ByteArrayInputStream(there.replace("\n", "").getBytes(StandardCharsets.US_ASCII)));
        assertThat(reader.getFatalErrors()).isEmpty();
        assertThat(reader.getErrors()).isEmpty();
        assertThat(file).as("a visit at the billing address").doesNotContain("NM1*77");
    }

    @Test
    void names_lose_accents_and_delimiters() {
        assertThat(SegmentWriter.clean("Jos\u00e9 *Mu\u00f1oz~:^")).isEqualTo("JOSE MUNOZ");
    }
}
