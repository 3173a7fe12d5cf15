package app.unknot.outcomes.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.outcomes.RegionClass;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CadenceTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Set<Instrument> ALL = EnumSet.allOf(Instrument.class);

    @Test
    void what_asks_about_a_week_is_not_asked_again_within_it() {
        assertThat(due(Occasion.BEFORE_VISIT, Map.of(Instrument.PEG, TODAY.minusDays(6))))
                .doesNotContain(Instrument.PEG);
        assertThat(due(Occasion.BEFORE_VISIT, Map.of(Instrument.PEG, TODAY.minusDays(7))))
                .contains(Instrument.PEG);
        assertThat(due(Occasion.AFTER_VISIT, Map.of())).containsExactly(Instrument.PAIN_NOW);
    }

    @Test
    void long_forms_come_at_milestones_and_the_change_not_at_the_first() {
        assertThat(due(Occasion.BEFORE_VISIT, Map.of())).doesNotContain(Instrument.ROLAND_MORRIS, Instrument.ABILITY);
        assertThat(due(Occasion.INTAKE, Map.of()))
                .contains(Instrument.ROLAND_MORRIS, Instrument.ABILITY, Instrument.WORK_STATUS, Instrument.START_BACK)
                .doesNotContain(Instrument.GLOBAL_CHANGE);
        for (Occasion later :
                List.of(Occasion.CHECKPOINT, Occasion.DISCHARGE, Occasion.THREE_MONTHS, Occasion.SIX_MONTHS))
            assertThat(due(later, Map.of()))
                    .contains(Instrument.GLOBAL_CHANGE, Instrument.ROLAND_MORRIS)
                    .doesNotContain(Instrument.START_BACK);
    }

    @Test
    void a_form_is_not_asked_twice_on_one_day() {
        assertThat(due(Occasion.DISCHARGE, Map.of(Instrument.ROLAND_MORRIS, TODAY)))
                .doesNotContain(Instrument.ROLAND_MORRIS);
    }

    @Test
    void forms_of_the_lower_back_are_for_the_lower_back() {
        List<Instrument> upper = Cadence.due(Occasion.INTAKE, TODAY, RegionClass.UPPER, Map.of(), ALL);
        assertThat(upper)
                .doesNotContain(Instrument.ROLAND_MORRIS, Instrument.OSWESTRY, Instrument.QUEBEC)
                .contains(Instrument.PEG, Instrument.ABILITY);
    }

    @Test
    void what_is_switched_off_or_has_no_questions_is_not_asked() {
        assertThat(Cadence.due(Occasion.INTAKE, TODAY, RegionClass.LOWER, Map.of(), EnumSet.of(Instrument.SLEEP)))
                .containsExactly(Instrument.SLEEP);
    }

    private static List<Instrument> due(Occasion occasion, Map<Instrument, LocalDate> answered) {
        return Cadence.due(occasion, TODAY, RegionClass.LOWER, answered, ALL);
    }
}
