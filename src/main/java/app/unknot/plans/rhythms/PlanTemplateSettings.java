package app.unknot.plans.rhythms;

import app.unknot.accounts.access.Scope;
import app.unknot.plans.dose.PlanTemplate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanTemplateSettings extends Repository<PlanTemplateSetting, PlanTemplate> {
    PlanTemplateSetting save(PlanTemplateSetting setting);

    @Query("select s from PlanTemplateSetting s where :#{#scope.practiceWide} = true")
    List<PlanTemplateSetting> all(Scope scope);
}
