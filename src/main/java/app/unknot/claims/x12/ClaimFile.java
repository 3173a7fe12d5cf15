package app.unknot.claims.x12;

import static app.unknot.claims.x12.SegmentWriter.clean;

import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.packet.ClaimSnapshot.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes professional claims as one 837P file (005010X222A1) with one transaction: clients insured in their own name, the
 * practice as billing provider. A file that is refused is refused whole, so a batch stays small.
 */
public final class ClaimFile {
    private static final String GUIDE = "005010X222A1";
    private static final String TRANSACTION = "0001";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private final Exchange exchange;
    private final SegmentWriter body = new SegmentWriter();
    private int level = 1;

    private ClaimFile(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * The file as text; lines end after each segment.
     *
     * @param claims at least one, all of the same practice, all scrubbed
     */
    public static String write(Exchange exchange, List<ClaimSnapshot> claims) {
        if (claims.isEmpty()) throw new IllegalArgumentException("A claim file needs a claim");
        ClaimFile file = new ClaimFile(exchange);
        file.head(claims.getFirst().billing());
        file.billing(claims.getFirst().billing());
        claims.forEach(file::claim);
        file.body.segment("SE", file.body.count() + 1, TRANSACTION);
        return file.enveloped();
    }

    private String enveloped() {
        String number = String.format(Locale.ROOT, "%09d", exchange.number());
        String date = SHORT_DAY.format(exchange.at());
        String time = TIME.format(exchange.at());
        SegmentWriter whole = new SegmentWriter();
        whole.segment(
                "ISA",
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                "ZZ",
                padded(exchange.senderId()),
                "ZZ",
                padded(exchange.receiverId()),
                date,
                time,
                "^",
                "00501",
                number,
                "0",
                exchange.test() ? "T" : "P",
                ":");
        whole.segment(
                "GS",
                "HC",
                clean(exchange.senderId()),
                clean(exchange.receiverId()),
                DAY.format(exchange.at()),
                time,
                exchange.number(),
                "X",
                GUIDE);
        return whole
                + body.toString()
                + new SegmentWriter().segment("GE", 1, exchange.number()).segment("IEA", 1, number);
    }

    private void head(ClaimSnapshot.Billing practice) {
        body.segment("ST", "837", TRANSACTION, GUIDE);
        body.segment(
                "BHT", "0019", "00", exchange.number(), DAY.format(exchange.at()), TIME.format(exchange.at()), "CH");
        body.segment("NM1", "41", "2", clean(practice.name()), "", "", "", "", "46", clean(exchange.senderId()));
        body.segment("PER", "IC", clean(practice.name()), "TE", digits(practice.phone()));
        body.segment(
                "NM1", "40", "2", clean(exchange.receiverName()), "", "", "", "", "46", clean(exchange.receiverId()));
    }

    private void billing(ClaimSnapshot.Billing practice) {
        body.segment("HL", 1, "", "20", 1);
        body.segment("PRV", "BI", "PXC", clean(practice.taxonomy()));
        body.segment("NM1", "85", "2", clean(practice.name()), "", "", "", "", "XX", practice.npi());
        address(practice.street(), practice.city(), practice.state(), practice.zip());
        body.segment("REF", "EI", digits(practice.taxId()));
    }

    private void claim(ClaimSnapshot claim) {
        level++;
        var client = claim.subscriber();
        var payer = claim.payer();
        body.segment("HL", level, 1, "22", 0);
        body.segment("SBR", "P", "18", "", "", "", "", "", "", payer.filingIndicator());
        body.segment(
                "NM1",
                "IL",
                "1",
                clean(client.lastName()),
                clean(client.firstName()),
                "",
                "",
                "",
                "MI",
                clean(client.memberId()));
        address(client.street(), client.city(), client.state(), client.zip());
        body.segment("DMG", "D8", day(client.born()), client.sex());
        body.segment("NM1", "PR", "2", clean(payer.name()), "", "", "", "", "PI", clean(payer.payerId()));
        body.segment(
                "CLM",
                claim.control(),
                claim.total().plain(),
                "",
                "",
                claim.site().placeOfService() + ":B:1",
                "Y",
                "A",
                "Y",
                client.signatureOnFile() ? "Y" : "I");
        body.segment(diagnoses(claim.diagnoses()).toArray());
        Person referring = claim.referring();
        if (referring != null) person("DN", referring);
        person("82", claim.rendering());
        body.segment("PRV", "PE", "PXC", clean(claim.rendering().taxonomy()));
        ClaimSnapshot.Facility facility = claim.site().elsewhere();
        if (facility != null) facility(facility);
        for (int i = 0; i < claim.lines().size(); i++)
            line(claim, i + 1, claim.lines().get(i));
    }

    private void line(ClaimSnapshot claim, int number, Line line) {
        String procedure = "HC:" + line.procedure()
                + line.modifiers().stream().map(modifier -> ":" + modifier).collect(Collectors.joining());
        String pointers = line.pointers().stream().map(String::valueOf).collect(Collectors.joining(":"));
        body.segment("LX", number);
        body.segment("SV1", procedure, line.charge().plain(), "UN", line.units(), "", "", pointers);
        body.segment("DTP", "472", "D8", day(claim.serviceDate()));
        body.segment("REF", "6R", claim.control() + "-" + number);
    }

    private static List<String> diagnoses(List<String> codes) {
        List<String> elements = new ArrayList<>(List.of("HI"));
        for (String code : codes) elements.add((elements.size() == 1 ? "ABK:" : "ABF:") + code);
        return elements;
    }

    private void person(String role, Person person) {
        body.segment(
                "NM1", role, "1", clean(person.lastName()), clean(person.firstName()), "", "", "", "XX", person.npi());
    }

    /** Loop 2310C: where the visit was, when that is not the billing address. */
    private void facility(ClaimSnapshot.Facility place) {
        String qualifier = place.npi().isEmpty() ? "" : "XX";
        body.segment("NM1", "77", "2", clean(place.name()), "", "", "", "", qualifier, place.npi());
        address(place.street(), place.city(), place.state(), place.zip());
    }

    private void address(String street, String city, String state, String zip) {
        body.segment("N3", clean(street));
        body.segment("N4", clean(city), clean(state), digits(zip));
    }

    private static String padded(String id) {
        return String.format(Locale.ROOT, "%-15.15s", clean(id));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
