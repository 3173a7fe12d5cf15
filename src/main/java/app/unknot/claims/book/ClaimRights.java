package app.unknot.claims.book;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.claims.ClaimId;
import app.unknot.shared.LocationId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets those in who may work with claims. */
@Component
public class ClaimRights {
    private final ClaimRepository claims;
    private final CurrentSubject current;
    private final Access access;

    ClaimRights(ClaimRepository claims, CurrentSubject current, Access access) {
        this.claims = claims;
        this.current = current;
        this.access = access;
    }

    public Scope require(String object) {
        return access.require(Action.CLAIMS, Relation.NONE, Matter.ofPractice(object));
    }

    /** Whether there is such a claim for this person. */
    public boolean reaches(ClaimId id) {
        Scope scope = AccessPolicy.everybodys(current.require(), Action.CLAIMS);
        return claims.find(id.value(), scope).isPresent();
    }

    /** For what payers pay: one payment is for visits of many places, so it takes a manager of all of them. */
    public Scope requireRemittances(String object) {
        return access.require(Action.REMITTANCES, Relation.NONE, Matter.ofPractice(object));
    }

    /**
     * For one claim, at each of its places; a refusal names the record that it belongs to.
     *
     * @throws RecordNotFound when there is none, or not for this person
     */
    public Scope require(ClaimId id) {
        Optional<Claim> claim = claims.find(id.value(), ClaimBook.PRACTICE);
        Matter matter = claim.map(Claim::matter).orElseGet(() -> Matter.unknown("claim " + id));
        LocationId place = claim.map(Claim::location).orElse(null);
        if (place == null) return access.require(Action.CLAIMS, Relation.NONE, matter);
        Scope scope = access.requireAt(place, Action.CLAIMS, Relation.NONE, matter);
        // It may bill visits of other places as well.
        if (!scope.anyPlace() && claims.find(id.value(), scope).isEmpty()) throw access.refuse(Action.CLAIMS, matter);
        return scope;
    }
}
