package app.unknot.plans.rhythms;

import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.Stamp;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "plan_template")
class PlanTemplateSetting {
    @Id
    @Enumerated(EnumType.STRING)
    private PlanTemplate template;

    private String dose;
    private LocalDate changedOn;
    private UUID changedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanTemplateSetting() {}

    PlanTemplateSetting(PlanTemplate template, String dose, Stamp stamp) {
        this.template = template;
        this.dose = dose;
        this.changedOn = stamp.on();
        this.changedBy = stamp.by().value();
    }

    PlanTemplate template() {
        return template;
    }

    String dose() {
        return dose;
    }

    void change(String other, Stamp stamp) {
        dose = other;
        changedOn = stamp.on();
        changedBy = stamp.by().value();
    }
}
