package app.unknot.claims.remittance;

import app.unknot.shared.Money;

/**
 * One claim of a remittance that came on paper. Charged is what was paid, waived, left to the client and refused.
 *
 * @param number our claim number
 * @param contract waived by the contract
 * @param client what the client owes
 * @param refused for any other reason
 */
public record PaperClaim(String number, Money charge, Money paid, Money contract, Money client, Money refused) {
    Money parts() {
        return paid.plus(contract).plus(client).plus(refused);
    }
}
