package app.unknot.claims.remittance;

import app.unknot.accounts.access.Scope;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostingRuleRows extends Repository<PostingRule, PostingRule.Code> {
    @Query("select r from PostingRule r where :#{#scope.practiceWide} = true")
    List<PostingRule> all(Scope scope);
}
