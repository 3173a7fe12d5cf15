package app.unknot.claims.book;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.claims.ClaimId;
import org.springframework.stereotype.Component;

/** Lets those in who may work with claims. */
@Component
public class ClaimRights {
    private final ClaimRepository claims;
    private final Access access;

    ClaimRights(ClaimRepository claims, Access access) {
        this.claims = claims;
        this.access = access;
    }

    public Scope require(String object) {
        return access.require(Action.CLAIMS, Relation.NONE, Matter.ofPractice(object));
    }

    /** For one claim: a refusal names the record that it belongs to. */
    public Scope require(ClaimId id) {
        return access.require(
                Action.CLAIMS,
                Relation.NONE,
                claims.find(id.value(), ClaimBook.PRACTICE)
                        .map(Claim::matter)
                        .orElseGet(() -> Matter.unknown("claim " + id)));
    }
}
