package app.unknot.claims.x12;

import static app.unknot.claims.x12.SegmentWriter.clean;

import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Accident;
import app.unknot.claims.packet.ClaimSnapshot.Address;
import app.unknot.claims.packet.ClaimSnapshot.Apart;
import app.unknot.claims.packet.ClaimSnapshot.Billing;
import app.unknot.claims.packet.ClaimSnapshot.Circumstances;
import app.unknot.claims.packet.ClaimSnapshot.Facility;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.packet.ClaimSnapshot.Patient;
import app.unknot.claims.packet.ClaimSnapshot.Person;
import app.unknot.claims.packet.ClaimSnapshot.Soloist;
import app.unknot.claims.packet.ClaimSnapshot.Subscriber;
import app.unknot.insurance.Subscriber.Relationship;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the loops of one transaction: who sends, who bills, and each claim under the person in whose name the policy is. */
final class ClaimLoops {
    private static final int MOST_MODIFIERS = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final SegmentWriter body;
    private final EarlierPayerLoops earlier;
    private int level;
    private int biller;

    ClaimLoops(SegmentWriter body) {
        this.body = body;
        this.earlier = new EarlierPayerLoops(body);
    }

    /** Loops 1000A and 1000B. */
    void submitter(Billing practice, Exchange exchange) {
        body.segment("NM1", "41", "2", clean(practice.name()), "", "", "", "", "46", exchange.senderId());
        body.segment("PER", "IC", clean(practice.name()), "TE", digits(practice.phone()));
        body.segment("NM1", "40", "2", clean(exchange.receiverName()), "", "", "", "", "46", exchange.receiverId());
    }

    /** Loops 2000A, 2010AA and 2010AB. */
    void billing(Billing practice) {
        level++;
        biller = level;
        body.segment("HL", level, "", "20", 1);
        body.segment("PRV", "BI", "PXC", clean(practice.taxonomy()));
        Soloist solo = practice.solo();
        if (solo == null) body.segment("NM1", "85", "2", clean(practice.name()), "", "", "", "", "XX", practice.npi());
        else
            body.segment(
                    "NM1",
                    "85",
                    "1",
                    clean(solo.lastName()),
                    clean(solo.firstName()),
                    "",
                    "",
                    "",
                    "XX",
                    practice.npi());
        address(practice.address());
        body.segment("REF", solo != null && solo.socialSecurity() ? "SY" : "EI", digits(practice.taxId()));
        Address payTo = practice.payTo();
        if (payTo != null) {
            body.segment("NM1", "87", solo == null ? "2" : "1");
            address(payTo);
        }
    }

    /** Loops 2000B to 2400. */
    void claim(ClaimSnapshot claim) {
        subscriber(claim);
        Patient patient = claim.patient();
        if (patient != null) patient(patient, claim.circumstances().accident());
        head(claim);
        dates(claim.circumstances());
        if (!claim.circumstances().clientPaid().isZero())
            body.segment("AMT", "F5", claim.circumstances().clientPaid().plain());
        references(claim);
        if (!claim.circumstances().note().isEmpty())
            body.segment("NTE", "ADD", clean(claim.circumstances().note()));
        body.segment(diagnoses(claim.diagnoses()).toArray());
        providers(claim);
        claim.earlier().forEach(earlier::claim);
        for (int i = 0; i < claim.lines().size(); i++)
            line(claim, i + 1, claim.lines().get(i));
    }

    private void subscriber(ClaimSnapshot claim) {
        level++;
        Subscriber insured = claim.subscriber();
        boolean self = claim.patient() == null;
        body.segment("HL", level, biller, "22", self ? 0 : 1);
        body.subscriber(
                claim.filing().rank(),
                self ? Relationship.SELF.code() : "",
                insured.groupNumber(),
                claim.payer().filingIndicator());
        body.insured(insured.lastName(), insured.firstName(), insured.memberId());
        if (self) {
            address(insured.address());
            birth(insured.born(), insured.sex());
            caseNumber(claim.circumstances().accident());
        }
        body.payer(claim.payer().name(), claim.payer().payerId());
    }

    private void patient(Patient patient, @Nullable Accident accident) {
        level++;
        body.segment("HL", level, level - 1, "23", 0);
        body.segment("PAT", patient.relationship().code());
        body.segment("NM1", "QC", "1", clean(patient.lastName()), clean(patient.firstName()));
        address(patient.address());
        birth(patient.born(), patient.sex());
        caseNumber(accident);
    }

    private void birth(@Nullable LocalDate born, String sex) {
        if (born != null) body.segment("DMG", "D8", day(born), sex);
    }

    private void caseNumber(@Nullable Accident accident) {
        if (accident != null && !accident.number().isEmpty()) body.segment("REF", "Y4", clean(accident.number()));
    }

    private void head(ClaimSnapshot claim) {
        Accident accident = claim.circumstances().accident();
        body.segment(
                "CLM",
                claim.control(),
                claim.total().plain(),
                "",
                "",
                claim.site().placeOfService() + ":B:"
                        + claim.filing().frequency().code(),
                "Y",
                "A",
                "Y",
                claim.subscriber().signatureOnFile() ? "Y" : "I",
                "",
                accident == null ? "" : cause(accident));
    }

    private static String cause(Accident accident) {
        return accident.state().isEmpty() ? accident.cause() : accident.cause() + ":::" + accident.state();
    }

    private void dates(Circumstances told) {
        date("431", told.onset());
        date("454", told.firstTreated());
        if (told.accident() != null) date("439", told.accident().on());
    }

    private void date(String qualifier, @Nullable LocalDate day) {
        if (day != null) body.segment("DTP", qualifier, "D8", day(day));
    }

    private void references(ClaimSnapshot claim) {
        String authorization = claim.circumstances().authorization();
        if (!authorization.isEmpty()) body.segment("REF", "G1", clean(authorization));
        if (claim.filing().frequency().changesAnother())
            body.segment("REF", "F8", clean(claim.filing().payerClaimNumber()));
    }

    private static List<String> diagnoses(List<String> codes) {
        List<String> elements = new ArrayList<>(List.of("HI"));
        for (String code : codes) elements.add((elements.size() == 1 ? "ABK:" : "ABF:") + code);
        return elements;
    }

    /** Loops 2310A to 2310D. A person who bills alone is not named again as the one who treated. */
    private void providers(ClaimSnapshot claim) {
        Person referring = claim.referring();
        if (referring != null) person("DN", referring);
        boolean bills = claim.billing().solo() != null
                && claim.rendering().npi().equals(claim.billing().npi());
        if (!bills) therapist(claim.rendering());
        Facility facility = claim.site().elsewhere();
        if (facility != null) facility(facility);
        Person supervising = claim.circumstances().supervising();
        if (supervising != null) person("DQ", supervising);
    }

    /** Loops 2420A, 2420C and 2420D: only what is otherwise than in the head of the claim. */
    private void apart(Apart apart) {
        Person therapist = apart.rendering();
        if (therapist != null) therapist(therapist);
        Facility facility = apart.facility();
        if (facility != null) facility(facility);
        Person supervising = apart.supervising();
        if (supervising != null) person("DQ", supervising);
    }

    private void therapist(Person therapist) {
        person("82", therapist);
        body.segment("PRV", "PE", "PXC", clean(therapist.taxonomy()));
    }

    private void facility(Facility at) {
        String qualifier = at.npi().isEmpty() ? "" : "XX";
        body.segment("NM1", "77", "2", clean(at.name()), "", "", "", "", qualifier, at.npi());
        address(at.address());
    }

    private void person(String role, Person person) {
        body.segment(
                "NM1", role, "1", clean(person.lastName()), clean(person.firstName()), "", "", "", "XX", person.npi());
    }

    private void line(ClaimSnapshot claim, int number, Line line) {
        String pointers = line.pointers().stream().map(String::valueOf).collect(Collectors.joining(":"));
        body.segment("LX", number);
        Apart apart = line.apart();
        String place = apart == null ? "" : apart.placeOfService();
        body.segment("SV1", procedure(line), line.charge().plain(), "UN", line.units(), place, "", pointers);
        body.segment("DTP", "472", "D8", day(line.day()));
        body.segment("REF", "6R", claim.control() + "-" + number);
        if (apart != null) apart(apart);
        claim.earlier().forEach(payer -> earlier.line(payer, number, line));
    }

    /** With what it means only where the code says nothing: what was described in own words stands behind the fourth modifier. */
    private static String procedure(Line line) {
        List<String> parts = new ArrayList<>(List.of("HC", line.procedure()));
        parts.addAll(line.modifiers());
        if (!line.description().isEmpty()) {
            while (parts.size() < MOST_MODIFIERS + 2) parts.add("");
            parts.add(clean(line.description()));
        }
        return String.join(":", parts);
    }

    private void address(Address at) {
        body.segment("N3", clean(at.street()));
        body.segment("N4", clean(at.city()), clean(at.state()), digits(at.zip()));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
