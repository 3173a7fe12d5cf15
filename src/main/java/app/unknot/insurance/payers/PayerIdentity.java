package app.unknot.insurance.payers;

import app.unknot.shared.typed.PhoneReader;
import app.unknot.shared.typed.TextRule;
import java.util.Locale;

/**
 * Who a payer is.
 *
 * @param payerCode its ID at the clearinghouse
 * @param filingIndicator kind of plan as claims name it (SBR09), one of {@link PlanKind}
 * @param inNetwork whether the practice has a contract with it
 * @param phone for providers, or empty
 * @param portal address of its pages for providers, or empty
 * @param active whether new policies with it are entered
 */
public record PayerIdentity(
        String name,
        String payerCode,
        PlanKind filingIndicator,
        boolean inNetwork,
        String phone,
        String portal,
        boolean active) {
    public static final TextRule NAME = TextRule.line(60);
    public static final TextRule CODE = TextRule.line(80);
    public static final TextRule PORTAL = TextRule.line(200);

    private static final TextRule PHONE = TextRule.line(30);

    /** As it is kept. */
    PayerIdentity kept() {
        return new PayerIdentity(
                NAME.kept(name),
                CODE.kept(payerCode).toUpperCase(Locale.ROOT),
                filingIndicator,
                inNetwork,
                PHONE.kept(PhoneReader.read(phone).required("")),
                PORTAL.kept(portal),
                active);
    }
}
