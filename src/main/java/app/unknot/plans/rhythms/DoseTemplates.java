package app.unknot.plans.rhythms;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.Stamp;
import app.unknot.plans.words.PlansWords;
import app.unknot.shared.PracticeClock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rhythms that this practice suggests. Plans that are agreed keep theirs, whatever is changed here later. */
@Service
public class DoseTemplates {
    private static final Scope SETTINGS = AccessPolicy.work(ProductWork.PLAN_RHYTHMS);

    private final JsonMapper json = JsonMapper.shared();
    private final PlanTemplateSettings settings;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    DoseTemplates(PlanTemplateSettings settings, Access access, AuditLog audit, PracticeClock clock) {
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is suggested for each template: the practice's own where it has one, otherwise as shipped. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<PlanTemplate, Dose> all() {
        var doses = new EnumMap<PlanTemplate, Dose>(PlanTemplate.class);
        for (var template : PlanTemplate.values()) doses.put(template, template.dose());
        settings.all(SETTINGS).forEach(own -> doses.put(own.template(), json.readValue(own.dose(), Dose.class)));
        return doses;
    }

    /**
     * Suggests this rhythm from now on.
     *
     * @throws RefusedRequest when it is out of bounds; the message says what
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void change(PlanTemplate template, Dose dose) {
        Subject subject = access.require(Action.SETTINGS, Relation.NONE, Matter.ofPractice("plan template " + template))
                .subject();
        List<String> gaps = dose.gaps();
        if (!gaps.isEmpty()) throw new RefusedRequest(PlansWords.NOTHING_WAS_CHANGED.text(String.join(" ", gaps)));
        var stamp = new Stamp(clock.today(), subject.id());
        String written = json.writeValueAsString(dose);
        settings.all(SETTINGS).stream()
                .filter(own -> own.template() == template)
                .findFirst()
                .ifPresentOrElse(
                        own -> own.change(written, stamp),
                        () -> settings.save(new PlanTemplateSetting(template, written, stamp)));
        audit.record(AuditEvent.done("PLAN_TEMPLATE", "plan template " + template));
    }
}
