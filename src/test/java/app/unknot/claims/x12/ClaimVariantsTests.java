package app.unknot.claims.x12;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.Claims;
import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.ClaimFrequency;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Accident;
import app.unknot.claims.packet.ClaimSnapshot.Address;
import app.unknot.claims.packet.ClaimSnapshot.Apart;
import app.unknot.claims.packet.ClaimSnapshot.Circumstances;
import app.unknot.claims.packet.ClaimSnapshot.EarlierLine;
import app.unknot.claims.packet.ClaimSnapshot.EarlierPayer;
import app.unknot.claims.packet.ClaimSnapshot.Facility;
import app.unknot.claims.packet.ClaimSnapshot.Filing;
import app.unknot.claims.packet.ClaimSnapshot.Insured;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.packet.ClaimSnapshot.Patient;
import app.unknot.claims.packet.ClaimSnapshot.Person;
import app.unknot.claims.packet.ClaimSnapshot.Site;
import app.unknot.claims.packet.ClaimSnapshot.Soloist;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.Subscriber.Relationship;
import app.unknot.shared.Money;
import com.imsweb.x12.reader.X12Reader;
import com.imsweb.x12.reader.X12Reader.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of claim that a practice sends, before two readers that are not ours. */
class ClaimVariantsTests {
    private static final Address SPRUCE_LANE = new Address("77 Spruce Lane", "Tacoma", "WA", "98402");

    private static Map<String, ClaimSnapshot> variants() {
        Map<String, ClaimSnapshot> all = new TreeMap<>();
        all.put("the client's own policy", Claims.clean());
        all.put("a child on a parent's policy", dependent(Relationship.CHILD));
        all.put("a spouse's policy", dependent(Relationship.SPOUSE));
        all.put(
                "a solo practice with an employer number",
                Claims.changed("billing/solo", new Soloist("Maria", "Okafor", false)));
        all.put("a solo practice with a social security number", solo());
        all.put(
                "another address for money",
                Claims.changed("billing/payTo", new Address("PO Box 12", "Seattle", "WA", "981011234")));
        all.put("a visit at another place", Claims.at(new Site("12", new Facility("Eastside", "", SPRUCE_LANE))));
        all.put("without a prescriber", Claims.changed("referring", null));
        all.put("an auto accident", told(new Accident("AA", Claims.VISIT.minusDays(30), "WA", "CLM-77 1")));
        all.put(
                "a work injury",
                Claims.changed(
                        told(new Accident("EM", Claims.VISIT.minusDays(9), "", "WC1")), "payer/filingIndicator", "WC"));
        all.put(
                "an auto accident of a child",
                Claims.changed(
                        dependent(Relationship.CHILD),
                        "circumstances/accident",
                        new Accident("AA", Claims.VISIT.minusDays(3), "OR", "9")));
        all.put(
                "onset, first treatment, authorization, copay, note, supervisor",
                Claims.changed("circumstances", everything()));
        all.put("a replacement", filed(ClaimFrequency.REPLACEMENT));
        all.put("a void", filed(ClaimFrequency.VOID));
        all.put("a second payer after lines", after(true));
        all.put("a second payer after a whole answer", after(false));
        all.put("four modifiers and four pointers", crowded());
        all.put(
                "a service described in words",
                Claims.changed(
                        "lines",
                        List.of(new Line(
                                "97139",
                                List.of("GP"),
                                1,
                                15,
                                Money.ofDollars(220),
                                List.of(1),
                                Claims.VISIT,
                                "Cupping, étage 2"))));
        all.put("two visits", twoVisits());
        all.put("two visits of two therapists at two places", apart());
        all.put("a second payer after lines of two therapists", Claims.changed(after(true), "lines", apart().lines()));
        all.put("a group number", Claims.changed("subscriber/groupNumber", "GRP 100-7"));
        all.put(
                "names of other scripts",
                Claims.changed(Claims.changed("subscriber/lastName", "Łukasz-Søren"), "subscriber/firstName", "שרה"));
        return all;
    }

    static Stream<String> names() {
        return variants().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_kind_of_claim_passes_another_reader(String name) throws IOException {
        X12Reader reader = new X12Reader(
                FileType.ANSI837_5010_X222,
                new ByteArrayInputStream(file(name).replace("\n", "").getBytes(StandardCharsets.US_ASCII)));
        assertThat(reader.getFatalErrors()).isEmpty();
        assertThat(reader.getErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_element_is_as_long_as_it_may_be_and_from_its_codes(String name) {
        assertThat(new ElementTable().faults(file(name))).isEmpty();
    }

    /** The table would see what we never write. */
    @Test
    void the_table_finds_what_is_wrong() {
        String spoiled = file("the client's own policy")
                .replace("NM1*IL*1*REYES*", "NM1*IL*1*" + "R".repeat(61) + "*")
                .replace("CI~", "QQ~")
                .replace("N4*SEATTLE*WA*981011234", "N4*SEATTLE*WA*#");
        assertThat(new ElementTable().faults(spoiled)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_dependent_stands_below_the_person_in_whose_name_the_policy_is() {
        assertThat(file("a child on a parent's policy"))
                .contains("HL*2*1*22*1~\nSBR*P********CI~\nNM1*IL*1*REYES*DANIEL****MI*CH884471~\nNM1*PR*")
                .contains("HL*3*2*23*0~\nPAT*19~\nNM1*QC*1*REYES*MIA~\nN3*8 BIRCH ROAD~");
    }

    @Test
    void an_accident_names_its_cause_state_day_and_case() {
        assertThat(file("an auto accident"))
                .contains("CLM*UK00000001*220.00***11:B:1*Y*A*Y*Y**AA:::WA~\nDTP*439*D8*20261003~")
                .contains("REF*Y4*CLM-77 1~");
    }

    @Test
    void a_replacement_names_the_payers_number_and_a_first_claim_does_not() {
        assertThat(file("a replacement")).contains("11:B:7*").contains("REF*F8*CH26-0811-4470~");
        assertThat(file("a void")).contains("11:B:8*").contains("REF*F8*CH26-0811-4470~");
        assertThat(file("the client's own policy")).doesNotContain("REF*F8");
    }

    @Test
    void a_second_payer_hears_what_the_first_one_did_to_the_cent() {
        assertThat(file("a second payer after lines"))
                .contains("SBR*S*18*")
                .contains("SBR*P*18*******CI~\nAMT*D*150.00~\nOI***Y***Y~")
                .contains(
                        "SVD*CASC1*90.00*HC:97140**2~\nCAS*CO*45*20.00~\nCAS*PR*2*10.00~\nDTP*573*D8*20261120~\nAMT*EAF*10.00~");
    }

    @Test
    void a_second_payer_hears_what_is_left_to_the_client_also_of_a_claim_as_a_whole() {
        assertThat(file("a second payer after a whole answer"))
                .contains("CAS*CO*45*60.00~\nCAS*PR*2*10.00~\nAMT*D*150.00~\nAMT*EAF*10.00~\nOI***Y***Y~");
    }

    @Test
    void an_id_on_the_envelope_is_written_as_it_was_agreed() {
        Exchange agreed = new Exchange(
                "LOOSE_ENDS", "CLEAR_HOUSE", "Clear House", 417, LocalDateTime.of(2026, 11, 10, 8, 40), true);
        assertThat(ClaimFile.write(agreed, List.of(Claims.clean())))
                .startsWith("ISA*00*          *00*          *ZZ*LOOSE_ENDS     *ZZ*CLEAR_HOUSE    *261110*")
                .contains("GS*HC*LOOSE_ENDS*CLEAR_HOUSE*")
                .contains("*46*LOOSE_ENDS~", "*46*CLEAR_HOUSE~");
    }

    @Test
    void a_person_who_bills_alone_is_not_named_again() {
        assertThat(file("a solo practice with a social security number"))
                .contains("NM1*85*1*OKAFOR*MARIA****XX*1245319599~")
                .contains("REF*SY*912345678~")
                .doesNotContain("NM1*82*");
    }

    @Test
    void twelve_hundred_claims_go_in_three_transactions_whose_counts_are_right() throws IOException {
        String file = ClaimFile.write(exchange(), Collections.nCopies(1_200, Claims.clean()));
        assertThat(file).contains("ST*837*0001*", "ST*837*0002*", "ST*837*0003*", "GE*3*417~");
        List<String> segments = file.lines().toList();
        int start = -1;
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).startsWith("ST*")) start = i;
            if (segments.get(i).startsWith("SE*"))
                assertThat(segments.get(i)).startsWith("SE*" + (i - start + 1) + "*");
        }
        assertThat(new ElementTable().faults(file)).isEmpty();
    }

    private static ClaimSnapshot dependent(Relationship relationship) {
        return Claims.changed(
                "patient",
                new Patient(relationship, "Mia", "Reyes", Claims.VISIT.minusYears(11), "F", Claims.BIRCH_ROAD));
    }

    private static ClaimSnapshot solo() {
        ClaimSnapshot solo = Claims.changed("billing/solo", new Soloist("Maria", "Okafor", true));
        return Claims.changed(solo, "billing/npi", Claims.MARIA.npi());
    }

    private static ClaimSnapshot told(Accident accident) {
        return Claims.changed(Claims.changed("circumstances/accident", accident), "payer/filingIndicator", "AM");
    }

    private static Circumstances everything() {
        return new Circumstances(
                null,
                Claims.VISIT.minusDays(40),
                Claims.VISIT.minusDays(20),
                "AUTH 12",
                Money.ofDollars(25),
                "See attached plan.",
                new Person("Ruth", "Delgado", "1003000126", ""));
    }

    private static ClaimSnapshot filed(ClaimFrequency frequency) {
        return Claims.changed("filing", new Filing("UK00000001-2", PayerRank.PRIMARY, frequency, "CH26-0811-4470"));
    }

    private static ClaimSnapshot after(boolean lines) {
        Insured daniel = new Insured(Relationship.SELF, "Daniel", "Reyes", "CH884471", "");
        List<Adjustment> first = List.of(
                new Adjustment("CO", "45", Money.ofDollars(20), ""),
                new Adjustment("PR", "2", Money.ofDollars(10), ""));
        List<Adjustment> second = List.of(new Adjustment("CO", "45", Money.ofDollars(40), "1"));
        List<Adjustment> whole = List.of(
                new Adjustment("CO", "45", Money.ofDollars(60), ""),
                new Adjustment("PR", "2", Money.ofDollars(10), ""));
        EarlierPayer cascade = new EarlierPayer(
                PayerRank.PRIMARY,
                "Cascade Health",
                "CASC1",
                "CI",
                daniel,
                Money.ofDollars(150),
                Claims.VISIT.plusDays(18),
                lines ? List.of() : whole,
                lines
                        ? List.of(
                                new EarlierLine(1, Money.ofDollars(90), 2, first),
                                new EarlierLine(2, Money.ofDollars(60), 2, second))
                        : List.of());
        ClaimSnapshot next = Claims.changed("filing/rank", PayerRank.SECONDARY);
        return Claims.changed(Claims.changed(next, "earlier", List.of(cascade)), "payer/name", "Northwest Mutual");
    }

    private static ClaimSnapshot crowded() {
        ClaimSnapshot many = Claims.changed("diagnoses", List.of("M5451", "M62830", "M542", "M546"));
        Line line = new Line(
                "97140",
                List.of("GP", "59", "76", "22"),
                4,
                60,
                Money.ofDollars(220),
                List.of(1, 2, 3, 4),
                Claims.VISIT,
                "");
        return Claims.changed(many, "lines", List.of(line));
    }

    /** The second visit by somebody else, at a client's home. */
    private static ClaimSnapshot apart() {
        Person noor = new Person("Noor", "Haddad", "1679576722", "225700000X");
        Person over = new Person("Ida", "Frost", "1003000126", "");
        Facility eastside = new Facility(
                "Eastside rooms", "1346307543", new Address("40 Pine Street", "Bellevue", "WA", "980041234"));
        Line second = new Line(
                "97124",
                List.of(),
                2,
                30,
                Money.ofDollars(100),
                List.of(1),
                Claims.VISIT.plusDays(7),
                "",
                new Apart(noor, eastside, over, "12"));
        return Claims.changed(Claims.changed("lines", List.of(Claims.MANUAL, second)), "circumstances", everything());
    }

    @Test
    void a_line_names_who_treated_and_where_only_when_that_differs() {
        String file = file("two visits of two therapists at two places").replace("\n", "");
        String first = file.substring(file.indexOf("LX*1~"), file.indexOf("LX*2~"));
        assertThat(first).doesNotContain("NM1*").contains("*UN*2***1:2~");
        assertThat(file.substring(file.indexOf("LX*2~")))
                .contains("*UN*2*12**1~")
                .contains("-2~NM1*82*1*HADDAD*NOOR****XX*1679576722~PRV*PE*PXC*225700000X~"
                        + "NM1*77*2*EASTSIDE ROOMS*****XX*1346307543~N3*40 PINE STREET~N4*BELLEVUE*WA*980041234~"
                        + "NM1*DQ*1*FROST*IDA****XX*1003000126~");
        assertThat(file("a second payer after lines of two therapists").replace("\n", ""))
                .as("what an earlier payer did stands last")
                .containsPattern("NM1\\*DQ\\*1\\*FROST\\*IDA\\*\\*\\*\\*XX\\*1003000126~SVD\\*");
    }

    private static ClaimSnapshot twoVisits() {
        List<Line> lines = IntStream.range(0, 2)
                .mapToObj(i -> new Line(
                        "97140", List.of(), 2, 30, Money.ofDollars(110), List.of(1), Claims.VISIT.plusDays(7L * i), ""))
                .toList();
        return Claims.changed("lines", lines);
    }

    private static String file(String name) {
        return ClaimFile.write(exchange(), List.of(variants().get(name)));
    }

    private static Exchange exchange() {
        return new Exchange("912345678", "CLEARHOUSE", "Clear House", 417, LocalDateTime.of(2026, 11, 10, 8, 40), true);
    }
}
