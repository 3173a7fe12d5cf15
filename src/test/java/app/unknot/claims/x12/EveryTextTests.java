package app.unknot.claims.x12;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.Claims;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Accident;
import app.unknot.claims.packet.ClaimSnapshot.Address;
import app.unknot.claims.packet.ClaimSnapshot.Apart;
import app.unknot.claims.packet.ClaimSnapshot.Circumstances;
import app.unknot.claims.packet.ClaimSnapshot.EarlierLine;
import app.unknot.claims.packet.ClaimSnapshot.EarlierPayer;
import app.unknot.claims.packet.ClaimSnapshot.Facility;
import app.unknot.claims.packet.ClaimSnapshot.Insured;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.packet.ClaimSnapshot.Patient;
import app.unknot.claims.packet.ClaimSnapshot.Person;
import app.unknot.claims.packet.ClaimSnapshot.Site;
import app.unknot.claims.packet.ClaimSnapshot.Soloist;
import app.unknot.claims.scrubbing.Known;
import app.unknot.claims.scrubbing.Scrubber;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.Subscriber.Relationship;
import app.unknot.shared.Money;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each text that a claim can hold goes as it may go, or holds the claim: never cut, never lost, never longer than its element. */
class EveryTextTests {
    private static final Exchange EXCHANGE =
            new Exchange("912345678", "CLEARHOUSE", "Clear House", 417, LocalDateTime.of(2026, 11, 10, 8, 40), true);

    @Test
    void a_text_that_is_too_long_holds_the_claim_wherever_it_stands() {
        assertThat(gone(text -> text + " and so on".repeat(40))).isEmpty();
    }

    @Test
    void a_sign_that_cannot_be_sent_holds_the_claim_wherever_it_stands() {
        assertThat(gone(text -> text + "\u2603")).isEmpty();
    }

    @Test
    void a_text_of_nothing_but_signs_holds_the_claim_wherever_it_stands() {
        assertThat(gone(text -> "~*\u2603")).isEmpty();
    }

    /** The places at which such a text would have gone, and how. */
    private static List<String> gone(UnaryOperator<String> spoil) {
        List<String> wrong = new ArrayList<>();
        for (ClaimSnapshot whole : List.of(whole(true), whole(false))) {
            assertThat(new ElementTable().faults(written(whole))).isEmpty();
            List<String> places = new ArrayList<>();
            texts("", JsonMapper.builder().build().valueToTree(whole), places);
            for (String place : places) check(whole, place, spoil, wrong);
        }
        return wrong;
    }

    private static void check(ClaimSnapshot whole, String place, UnaryOperator<String> spoil, List<String> wrong) {
        ClaimSnapshot spoiled;
        String was = at(whole, place);
        String is = spoil.apply(was);
        try {
            spoiled = Claims.changed(whole, place, is);
        } catch (RuntimeException noSuchValue) {
            return;
        }
        if (Scrubber.check(spoiled, Known.on(Claims.TODAY)).stream().anyMatch(ScrubFinding::blocks)) return;
        // What no file names may say anything.
        if (!isWritten(whole, place, was)) return;
        wrong.add(place + ": " + new ElementTable().faults(written(spoiled)));
    }

    /** Codes of one list each are chosen, never typed. */
    private static boolean isWritten(ClaimSnapshot whole, String place, String was) {
        if (place.equals("circumstances/accident/cause") || place.endsWith("filingIndicator")) return false;
        return !written(Claims.changed(whole, place, was + "Q")).equals(written(whole));
    }

    private static String at(ClaimSnapshot claim, String place) {
        JsonNode node = JsonMapper.builder().build().valueToTree(claim);
        for (String name : place.split("/")) node = node.isArray() ? node.get(Integer.parseInt(name)) : node.get(name);
        return node.asString();
    }

    private static void texts(String before, JsonNode node, List<String> places) {
        if (node.isString() && !node.asString().isEmpty()) places.add(before);
        String start = before.isEmpty() ? "" : before + "/";
        if (node.isArray())
            for (int i = 0; i < node.size(); i++) if (!node.get(i).isString()) texts(start + i, node.get(i), places);
        if (node.isObject()) node.properties().forEach(one -> texts(start + one.getKey(), one.getValue(), places));
    }

    private static String written(ClaimSnapshot claim) {
        return ClaimFile.write(EXCHANGE, List.of(claim));
    }

    /** A claim that says all that can be said. */
    private static ClaimSnapshot whole(boolean solo) {
        Address lane = new Address("77 Spruce Lane", "Tacoma", "WA", "984021234");
        Facility rooms = new Facility("Eastside rooms", "1346307543", lane);
        Person noor = new Person("Noor", "Haddad", "1679576722", "225700000X");
        Person ida = new Person("Ida", "Frost", "1003000126", "");
        Circumstances told = new Circumstances(
                new Accident("AA", Claims.VISIT.minusDays(30), "WA", "CLM-77"),
                Claims.VISIT.minusDays(30),
                Claims.VISIT.minusDays(20),
                "AUTH 12",
                Money.ofDollars(25),
                "See the plan",
                ida);
        Line first =
                new Line("97139", List.of("GP"), 2, 30, Money.ofDollars(120), List.of(1, 2), Claims.VISIT, "Cupping");
        Line second = new Line(
                "97124",
                List.of("59"),
                2,
                30,
                Money.ofDollars(100),
                List.of(1),
                Claims.VISIT,
                "",
                new Apart(noor, rooms, ida, "12"));
        EarlierPayer cascade = new EarlierPayer(
                PayerRank.PRIMARY,
                "Cascade Health",
                "CASC1",
                "CI",
                new Insured(Relationship.SELF, "Daniel", "Reyes", "CH884471", "GRP1"),
                Money.ofDollars(180),
                Claims.VISIT.plusDays(5),
                List.of(),
                List.of(
                        new EarlierLine(
                                1,
                                Money.ofDollars(100),
                                2,
                                List.of(new Adjustment("PR", "1", Money.ofDollars(20), ""))),
                        new EarlierLine(
                                2,
                                Money.ofDollars(80),
                                2,
                                List.of(new Adjustment("CO", "45", Money.ofDollars(20), "1")))));
        ClaimSnapshot claim = Claims.changed(Claims.clean(), "lines", List.of(first, second));
        claim = Claims.changed(claim, "circumstances", told);
        claim = Claims.changed(claim, "payer/filingIndicator", "AM");
        claim = Claims.changed(claim, "filing/rank", PayerRank.SECONDARY);
        claim = Claims.changed(claim, "earlier", List.of(cascade));
        claim = Claims.changed(claim, "site", new Site("11", rooms));
        claim = Claims.changed(claim, "billing/payTo", lane);
        claim = Claims.changed(claim, "subscriber/groupNumber", "GRP 100");
        claim = Claims.changed(
                claim,
                "filing",
                new ClaimSnapshot.Filing(
                        "UK00000001",
                        PayerRank.SECONDARY,
                        app.unknot.claims.packet.ClaimFrequency.REPLACEMENT,
                        "CH26-0811"));
        return solo
                ? Claims.changed(claim, "billing/solo", new Soloist("Maria", "Okafor", false))
                : Claims.changed(
                        claim,
                        "patient",
                        new Patient(
                                Relationship.CHILD,
                                "Mia",
                                "Reyes",
                                Claims.VISIT.minusYears(11),
                                "F",
                                Claims.BIRCH_ROAD));
    }
}
