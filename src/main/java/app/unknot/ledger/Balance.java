package app.unknot.ledger;

import app.unknot.shared.Money;

/** What became of a charge so far. */
public record Balance(Money charged, Money paid, Money contract, Money clientShare) {
    /** What nobody has paid, waived or left to the client yet. */
    public Money open() {
        return charged.minus(paid).minus(contract).minus(clientShare);
    }
}
