package app.unknot.claims.remittance;

import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.ledger.Balance;
import app.unknot.shared.Money;

/**
 * What one claim of a payment means for the books.
 *
 * @param contract nobody owes it any more
 * @param client what the client owes, or owes more than after an earlier payer
 * @param prior another payer took care of it before
 * @param open what stays open, because somebody has to ask or decide
 */
record ClaimShare(Money paid, Money contract, Money client, Money prior, Money open) {
    /**
     * By the rules. A claim that was sent on to the next payer leaves nothing to the client yet; and what a later payer leaves to the
     * client takes the place of what the earlier one left.
     *
     * @param before what the ledger says of the claim
     */
    static ClaimShare of(RemittedClaim claim, PostingRules rules, Balance before) {
        Money contract = Money.ZERO;
        Money client = Money.ZERO;
        Money prior = Money.ZERO;
        Money open = Money.ZERO;
        for (Adjustment one : claim.allAdjustments().toList())
            switch (rules.meaningOf(one)) {
                case CONTRACT -> contract = contract.plus(one.amount());
                case CLIENT -> client = client.plus(one.amount());
                case PRIOR -> prior = prior.plus(one.amount());
                case OPEN -> open = open.plus(one.amount());
            }
        if (Statuses.sentOn(claim.status())) {
            open = open.plus(client);
            client = Money.ZERO;
        } else if (!prior.isZero() && !claim.reversal()) client = client.minus(before.clientShare());
        return new ClaimShare(claim.paid(), contract, client, prior, open);
    }

    /** The same of a claim that somebody says is ours: only now it is known what an earlier payer left to the client. */
    ClaimShare afterAnEarlierPayer(boolean reversal, Balance before) {
        return prior.isZero() || reversal
                ? this
                : new ClaimShare(paid, contract, client.minus(before.clientShare()), prior, open);
    }

    /**
     * The same of a payer that answers again after a later one was asked. What it leaves to the client is the later payer's to judge; and
     * what it takes back from the client is no more than the client owes by now.
     */
    ClaimShare beforeALaterPayer(boolean reversal, Balance before) {
        Money stays = Money.ZERO;
        if (reversal) {
            Money owed = before.clientShare();
            stays = client.negated().compareTo(owed) > 0 ? owed.negated() : client;
        }
        return new ClaimShare(paid, contract, stays, prior, open.plus(client).minus(stays));
    }

    /** What it takes off the open balance. */
    Money settles() {
        return paid.plus(contract).plus(client);
    }

    /** The balance once it is posted. */
    Balance after(Balance before) {
        return new Balance(
                before.charged(),
                before.paid().plus(paid),
                before.contract().plus(contract),
                before.clientShare().plus(client));
    }
}
