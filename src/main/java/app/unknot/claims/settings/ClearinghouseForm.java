package app.unknot.claims.settings;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.typed.TextRule;
import java.util.Locale;

/**
 * Who takes the practice's claim files and hands back what payers answer.
 *
 * @param receiverId what the clearinghouse calls itself in files (ISA08)
 * @param senderId what the clearinghouse calls the practice (ISA06); empty for its tax ID, or its NPI where a person bills with a social
 *     security number
 * @param trial whether its files are only tried (ISA15 = T)
 * @param outbound folder that finished files are put into; empty for none
 * @param inbound folder that answers are taken from; empty for none
 */
public record ClearinghouseForm(
        String receiverName, String receiverId, String senderId, boolean trial, String outbound, String inbound) {
    public static final TextRule NAME = TextRule.line(60);
    public static final TextRule ID = TextRule.line(15);
    public static final TextRule FOLDER = TextRule.line(500);

    /** @throws RefusedRequest without a name or an ID, or with an ID that no file can hold */
    ClearinghouseForm kept() {
        ClearinghouseForm kept = new ClearinghouseForm(
                NAME.kept(receiverName),
                ID.kept(receiverId).toUpperCase(Locale.ROOT),
                ID.kept(senderId).toUpperCase(Locale.ROOT),
                trial,
                FOLDER.kept(outbound),
                FOLDER.kept(inbound));
        if (kept.receiverName.isEmpty() || kept.receiverId.isEmpty())
            throw new RefusedRequest(ClaimsWords.THE_CLEARINGHOUSE_HAS_A_NAME_AND_AN_ID.text());
        if (!kept.receiverId.matches("[A-Z0-9 ._-]*") || !kept.senderId.matches("[A-Z0-9 ._-]*"))
            throw new RefusedRequest(ClaimsWords.AN_ID_HAS_LETTERS_AND_DIGITS.text());
        return kept;
    }
}
