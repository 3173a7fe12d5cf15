package app.unknot.screening.rulebook;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.screening.words.ScreeningWords;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the rules of a release in: at the first start, and later as long as the practice never published rules of its own. Where it
 * did, a new release changes nothing; the admin's screen offers what it brings.
 */
@Component
class ShippedRuleSet implements SmartInitializingSingleton {
    private final RuleBook book;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ShippedRuleSet(RuleBook book, AuditLog audit, TransactionTemplate transaction) {
        this.book = book;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Before anybody is let in: without rules nothing can be decided, and rules that cannot be read stop the start. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> take(RuleSets.shippedText()));
        book.running();
    }

    /**
     * Whether what a release brings runs by itself.
     *
     * @param newest the running version
     * @param known whether it ran here before
     */
    static boolean takes(Optional<PublishedRules> newest, boolean known) {
        return !known && newest.map(PublishedRules::isShipped).orElse(true);
    }

    private void take(String shipped) {
        String name = RuleSets.read(shipped).version();
        Optional<PublishedRules> newest = book.newest();
        if (!takes(newest, book.version(name).isPresent())) return;
        book.add(
                newest.map(PublishedRules::seq).orElse(0),
                name,
                shipped,
                null,
                ScreeningWords.CAME_WITH_THIS_RELEASE_OF_UNKNOT.text());
        audit.record(AuditEvent.done("RULES_PUBLISH", "rule set " + name).with("came with the release"));
    }
}
