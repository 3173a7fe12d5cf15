package app.unknot.claims.book;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.RecordCounts;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many claims a record holds. */
@Component
class CountedClaims implements RecordCounts {
    private final ClaimRepository claims;

    CountedClaims(ClaimRepository claims) {
        this.claims = claims;
    }

    @Override
    public List<Count> of(ClientId client) {
        Scope scope = AccessPolicy.work(ProductWork.COUNTED_CLAIMS, client.value());
        return List.of(new Count(4, ClaimsWords.CLAIMS.text(), String.valueOf(claims.allOf(client.value(), scope))));
    }
}
