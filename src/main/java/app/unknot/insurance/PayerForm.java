package app.unknot.insurance;

/**
 * A payer and its terms.
 *
 * @param payerId as the clearinghouse lists it
 * @param filingIndicator kind of plan as claims name it, such as CI commercial or BL Blue Cross
 * @param filingDays days after the visit in which a claim must arrive, 1 or more
 * @param wantsReferring whether it pays on prescription only
 * @param wantsTherapyModifier whether services need modifier GP
 */
public record PayerForm(
        String name,
        String payerId,
        String filingIndicator,
        UnitCounting counting,
        int filingDays,
        boolean wantsReferring,
        boolean wantsTherapyModifier) {}
