package app.unknot.insurance.payers;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.codes.ProcedureCodes;
import app.unknot.insurance.words.InsuranceWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps payers and their rules. A version of rules is never changed: who changes one makes the next. */
@Service
public class PayerBook {
    private final PayerRepository payers;
    private final RulesRepository rules;
    private final ProcedureCodes codes;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    PayerBook(
            PayerRepository payers,
            RulesRepository rules,
            ProcedureCodes codes,
            Access access,
            AuditLog audit,
            PracticeClock clock) {
        this.payers = payers;
        this.rules = rules;
        this.codes = codes;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param first the first version of its rules
     * @throws RefusedRequest without a name or an ID, or with rules that cannot be
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public PayerId add(PayerIdentity typed, RulesForm first) {
        Scope scope = access.require(Action.PAYERS, Relation.NONE, Matter.ofPractice("payers"));
        PayerIdentity identity = checked(typed);
        RulesForm form = RulesCheck.kept(first);
        codes.require(form.rules().codes().keySet());
        PayerId id = payers.save(new Payer(Ids.next(), identity)).id();
        rules.save(new RulesVersion(Ids.next(), id.value(), form, by(scope), clock.instant()));
        audit.record(AuditEvent.done("PAYER_ADD", "payer " + id));
        return id;
    }

    /** @throws RefusedRequest without a name or an ID, or when somebody else has changed it since */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void change(PayerId id, long seen, PayerIdentity typed) {
        Scope scope = access.require(Action.PAYERS, Relation.NONE, Matter.ofPractice("payer " + id));
        PayerIdentity identity = checked(typed);
        Payer payer = payers.find(id.value(), scope).orElseThrow(RecordNotFound::new);
        if (payer.changes() != seen) throw new RefusedRequest(InsuranceWords.SOMEBODY_HAS_CHANGED_IT.text());
        payer.change(identity);
        audit.record(AuditEvent.done("PAYER_CHANGE", "payer " + id));
    }

    /** @throws RecordNotFound when there is none */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public PayerDetail open(PayerId id) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, Matter.ofPractice("payer " + id));
        Payer payer = payers.find(id.value(), scope).orElseThrow(RecordNotFound::new);
        List<RulesForm> versions = rules.of(Set.of(id.value()), scope).stream()
                .map(RulesVersion::form)
                .toList();
        return new PayerDetail(id, payer.identity(), payer.changes(), versions);
    }

    /**
     * Makes the next version. Claims that were checked keep theirs.
     *
     * @param seen the version that the person has changed
     * @throws RefusedRequest with rules that cannot be, when somebody else has made a version since, or when it begins before the last
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void publish(PayerId id, int seen, RulesForm typed) {
        Scope scope = access.require(Action.PAYERS, Relation.NONE, Matter.ofPractice("payer " + id));
        if (payers.find(id.value(), scope).isEmpty()) throw new RecordNotFound();
        RulesForm before = newest(id, scope).form();
        PayerRules newest = before.rules();
        if (newest.version() != seen) throw new RefusedRequest(InsuranceWords.SOMEBODY_HAS_CHANGED_IT.text());
        RulesForm form = RulesCheck.kept(typed.asVersion(seen + 1)).after(before);
        if (form.rules().validFrom().isBefore(newest.validFrom()))
            throw new RefusedRequest(InsuranceWords.A_VERSION_BEGINS_AFTER_THE_LAST.text(newest.validFrom()));
        codes.require(form.rules().codes().keySet());
        rules.save(new RulesVersion(Ids.next(), id.value(), form, by(scope), clock.instant()));
        audit.record(AuditEvent.done("PAYER_RULES", "payer " + id + " version " + (seen + 1)));
    }

    /**
     * Says that a rule of the newest version was compared with its source today.
     *
     * @throws RefusedRequest when no source is written down, or somebody else has made a version since
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void confirm(PayerId id, int seen, RuleTopic topic) {
        Scope scope = access.require(Action.PAYERS, Relation.NONE, Matter.ofPractice("payer " + id));
        RulesVersion newest = newest(id, scope);
        if (newest.rules().version() != seen) throw new RefusedRequest(InsuranceWords.SOMEBODY_HAS_CHANGED_IT.text());
        RuleSource source = newest.form().source(topic);
        if (source.source().isEmpty()) throw new RefusedRequest(InsuranceWords.SAY_WHERE_THE_RULE_COMES_FROM.text());
        newest.confirm(topic, new RuleSource(source.source(), source.dated(), clock.today()), by(scope));
        audit.record(AuditEvent.done("PAYER_RULES", "payer " + id + " " + topic.name()));
    }

    private RulesVersion newest(PayerId id, Scope scope) {
        return rules.of(Set.of(id.value()), scope).stream()
                .max(Comparator.comparingInt(one -> one.rules().version()))
                .orElseThrow(RecordNotFound::new);
    }

    private static UUID by(Scope scope) {
        return scope.subject().id().value();
    }

    private static PayerIdentity checked(PayerIdentity typed) {
        PayerIdentity identity = typed.kept();
        if (identity.name().isEmpty() || !identity.payerCode().matches("[A-Z0-9]{2,80}"))
            throw new RefusedRequest(InsuranceWords.A_PAYER_NEEDS_A_NAME.text());
        return identity;
    }
}
