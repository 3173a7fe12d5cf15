package app.unknot.claims;

import app.unknot.shared.Money;
import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a payer is told of a claim besides what note, policy and prescription say.
 *
 * @param onset first day of the complaint (DTP 431), or null
 * @param firstTreated first day of treatment (DTP 454), or null
 * @param clientPaid what the client has paid for these visits (AMT F5); zero for nothing
 * @param note in words (NTE), or empty
 * @param payerClaimNumber under which the payer has what this version replaces or voids (REF F8); empty for what the payer has told
 * @param leftOut places of lines, from 0, that a further version leaves out; what was sent of them before stays as it was
 * @param modifiers of each line in their order, such as {@code GP 59}; as many as there are lines
 */
public record Particulars(
        @Nullable LocalDate onset,
        @Nullable LocalDate firstTreated,
        Money clientPaid,
        String note,
        List<String> modifiers,
        String payerClaimNumber,
        Set<Integer> leftOut) {
    public static final TextRule NOTE = TextRule.line(80);
    public static final TextRule MODIFIERS = TextRule.line(11);
    public static final TextRule PAYER_CLAIM_NUMBER = TextRule.line(50);

    public Particulars {
        modifiers = List.copyOf(modifiers);
        leftOut = Set.copyOf(leftOut);
    }

    /** With the number that the payer has told. */
    public Particulars(
            @Nullable LocalDate onset,
            @Nullable LocalDate firstTreated,
            Money clientPaid,
            String note,
            List<String> modifiers,
            Set<Integer> leftOut) {
        this(onset, firstTreated, clientPaid, note, modifiers, "", leftOut);
    }
}
