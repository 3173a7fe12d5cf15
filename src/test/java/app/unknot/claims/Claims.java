package app.unknot.claims;

import app.unknot.claims.packet.ClaimFrequency;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Address;
import app.unknot.claims.packet.ClaimSnapshot.Billing;
import app.unknot.claims.packet.ClaimSnapshot.Circumstances;
import app.unknot.claims.packet.ClaimSnapshot.Filing;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.packet.ClaimSnapshot.Order;
import app.unknot.claims.packet.ClaimSnapshot.Person;
import app.unknot.claims.packet.ClaimSnapshot.Site;
import app.unknot.claims.packet.ClaimSnapshot.Subscriber;
import app.unknot.claims.packet.ClaimSnapshot.Terms;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.PayerRules.Before;
import app.unknot.insurance.PayerRules.Deadline;
import app.unknot.insurance.PayerRules.From;
import app.unknot.insurance.PayerRules.Modifiers;
import app.unknot.insurance.UnitCounting;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A clean claim to spoil. */
public final class Claims {
    public static final LocalDate VISIT = LocalDate.of(2026, 11, 2);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    public static final Address ALDER_STREET = new Address("12 Alder Street", "Seattle", "WA", "981011234");
    public static final Address BIRCH_ROAD = new Address("8 Birch Road", "Seattle", "WA", "98103");
    public static final Billing PRACTICE = new Billing(
            "Loose Ends Massage LLC", null, "1234567893", "912345678", "225700000X", ALDER_STREET, null, "2065550142");
    public static final Site OFFICE = new Site("11", null);
    public static final Person MARIA = new Person("Maria", "Okafor", "1245319599", "225700000X");
    public static final Person PATEL = new Person("Anil", "Patel", "1003000126", "");
    public static final Subscriber DANIEL = new Subscriber(
            "Daniel",
            "Reyes",
            "CH884471",
            "",
            LocalDate.of(1984, 3, 9),
            "M",
            BIRCH_ROAD,
            true,
            LocalDate.of(2026, 1, 1),
            null);
    public static final PayerRules RULES = new PayerRules(
            1,
            LocalDate.of(2026, 1, 1),
            UnitCounting.CMS_8_MIN,
            new Deadline(90, From.SERVICE),
            true,
            null,
            null,
            new Before(true, null, null),
            Map.of(),
            new Modifiers(false, "59"),
            "",
            30);
    public static final Terms CASCADE = new Terms("Cascade Health", "CASC1", "CI", RULES);
    public static final Order ORDER =
            new Order(List.of("M5451", "M62830"), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), 12);
    public static final Line MANUAL =
            new Line("97140", List.of(), 2, 30, Money.ofDollars(120), List.of(1, 2), VISIT, "");
    public static final Line MASSAGE =
            new Line("97124", List.of("59"), 2, 30, Money.ofDollars(100), List.of(1), VISIT, "");
    public static final Filing FIRST = new Filing("UK00000001", PayerRank.PRIMARY, ClaimFrequency.ORIGINAL, "");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Claims() {}

    public static ClaimSnapshot clean() {
        return new ClaimSnapshot(
                FIRST,
                VISIT,
                PRACTICE,
                MARIA,
                PATEL,
                OFFICE,
                DANIEL,
                null,
                CASCADE,
                ORDER,
                List.of("M5451", "M62830"),
                List.of(MANUAL, MASSAGE),
                Circumstances.NONE,
                List.of(),
                Money.ofDollars(220));
    }

    /** A clean claim for a visit somewhere else. */
    public static ClaimSnapshot at(Site site) {
        return changed("site", site);
    }

    /**
     * A clean claim with another value in one place.
     *
     * @param path such as {@code billing/npi} or {@code lines/0/units}
     */
    public static ClaimSnapshot changed(String path, @Nullable Object value) {
        return changed(clean(), path, value);
    }

    /** The same of a claim that was changed before. */
    public static ClaimSnapshot changed(ClaimSnapshot claim, String path, @Nullable Object value) {
        return spoiled(claim, path, JSON.valueToTree(value));
    }

    /** @param value as JSON */
    public static ClaimSnapshot spoiled(String path, String value) {
        return spoiled(clean(), path, JSON.readTree(value));
    }

    private static ClaimSnapshot spoiled(ClaimSnapshot claim, String path, JsonNode value) {
        JsonNode root = JSON.valueToTree(claim);
        JsonNode at = root;
        String[] names = path.split("/");
        for (int i = 0; i < names.length - 1; i++)
            at = at instanceof ArrayNode array ? array.get(Integer.parseInt(names[i])) : at.get(names[i]);
        ((ObjectNode) at).set(names[names.length - 1], value);
        return JSON.treeToValue(root, ClaimSnapshot.class);
    }
}
