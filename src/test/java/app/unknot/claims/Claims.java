package app.unknot.claims;

import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Billing;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.packet.ClaimSnapshot.Order;
import app.unknot.claims.packet.ClaimSnapshot.Person;
import app.unknot.claims.packet.ClaimSnapshot.Site;
import app.unknot.claims.packet.ClaimSnapshot.Subscriber;
import app.unknot.claims.packet.ClaimSnapshot.Terms;
import app.unknot.insurance.UnitCounting;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;

/** A clean claim to spoil. */
public final class Claims {
    public static final LocalDate VISIT = LocalDate.of(2026, 11, 2);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    public static final Billing PRACTICE = new Billing(
            "Loose Ends Massage LLC",
            "1234567893",
            "912345678",
            "225700000X",
            "12 Alder Street",
            "Seattle",
            "WA",
            "981011234",
            "2065550142");
    public static final Site OFFICE = new Site("11", null);
    public static final Person MARIA = new Person("Maria", "Okafor", "1245319599", "225700000X");
    public static final Person PATEL = new Person("Anil", "Patel", "1003000126", "");
    public static final Subscriber DANIEL = new Subscriber(
            "Daniel",
            "Reyes",
            "CH884471",
            LocalDate.of(1984, 3, 9),
            "M",
            "8 Birch Road",
            "Seattle",
            "WA",
            "98103",
            true,
            LocalDate.of(2026, 1, 1),
            null);
    public static final Terms CASCADE =
            new Terms("Cascade Health", "CASC1", "CI", UnitCounting.CMS_8_MIN, 90, true, false);
    public static final Order ORDER =
            new Order(List.of("M5451", "M62830"), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
    public static final Line MANUAL = new Line("97140", List.of(), 2, 30, Money.ofDollars(120), List.of(1, 2));
    public static final Line MASSAGE = new Line("97124", List.of("59"), 2, 30, Money.ofDollars(100), List.of(1));

    private Claims() {}

    public static ClaimSnapshot clean() {
        return with(PRACTICE, DANIEL, CASCADE, ORDER, List.of("M5451", "M62830"), List.of(MANUAL, MASSAGE));
    }

    /** A clean claim for a visit somewhere else. */
    public static ClaimSnapshot at(Site site) {
        ClaimSnapshot clean = clean();
        return new ClaimSnapshot(
                clean.control(),
                clean.serviceDate(),
                clean.billing(),
                clean.rendering(),
                clean.referring(),
                site,
                clean.subscriber(),
                clean.payer(),
                clean.order(),
                clean.diagnoses(),
                clean.lines(),
                clean.total());
    }

    static ClaimSnapshot with(
            Billing billing, Subscriber client, Terms payer, Order order, List<String> diagnoses, List<Line> lines) {
        Money total = lines.stream().map(Line::charge).reduce(Money.ZERO, Money::plus);
        return new ClaimSnapshot(
                "UK00000001", VISIT, billing, MARIA, PATEL, OFFICE, client, payer, order, diagnoses, lines, total);
    }
}
