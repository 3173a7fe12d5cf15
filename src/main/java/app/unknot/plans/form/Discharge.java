package app.unknot.plans.form;

import java.time.LocalDate;

/** That treatment under a plan has ended. Opening it again is a new plan. */
public record Discharge(LocalDate on, DischargeForm form) {}
