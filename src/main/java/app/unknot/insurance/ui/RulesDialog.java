package app.unknot.insurance.ui;

import app.unknot.insurance.PayerRules;
import app.unknot.insurance.codes.ProcedureCode;
import app.unknot.insurance.codes.ProcedureCodes;
import app.unknot.insurance.payers.PayerBook;
import app.unknot.insurance.payers.PayerDetail;
import app.unknot.insurance.payers.RuleSource;
import app.unknot.insurance.payers.RuleTopic;
import app.unknot.insurance.payers.RuleWords;
import app.unknot.insurance.payers.RulesForm;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Changes the rules of a payer as its next version, and says before saving which deadlines move. */
final class RulesDialog {
    private final RulesForm known;
    private final RuleFields fields;
    private final PracticeClock clock;
    private final Map<RuleTopic, SourceFields> sources = new EnumMap<>(RuleTopic.class);
    private final Div moved = new Div();

    private RulesDialog(RulesForm known, RuleFields fields, PracticeClock clock) {
        this.known = known;
        this.fields = fields;
        this.clock = clock;
        for (RuleTopic topic : RuleTopic.values())
            sources.put(topic, new SourceFields(topic, known.source(topic), clock));
    }

    static void open(PayerBook book, ProcedureCodes codes, PayerDetail payer, PracticeClock clock, Runnable then) {
        RulesForm known = payer.newest();
        Set<String> named = new TreeSet<>(known.rules().codes().keySet());
        codes.all().stream()
                .filter(ProcedureCode::active)
                .map(ProcedureCode::code)
                .forEach(named::add);
        RulesDialog rules =
                new RulesDialog(known, new RuleFields(known.rules(), List.copyOf(named), clock::today), clock);
        InputDialog dialog = new InputDialog(
                "insurance.rules." + payer.id(),
                InsuranceText.RULES_OF.text(payer.identity().name()),
                rules.body());
        dialog.addClassName("wide");
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(
                InsuranceText.SAVE_AS_VERSION.text(known.rules().version() + 1),
                () -> book.publish(payer.id(), known.rules().version(), rules.form()),
                then);
        dialog.open();
    }

    private Div body() {
        Div body = new Div(fields.validFrom());
        for (RuleTopic topic : RuleTopic.values()) {
            H3 title = new H3(topic.text());
            Div values = new Div();
            values.addClassName("pairs");
            values.add(fields.of(topic).toArray(Component[]::new));
            SourceFields source = sources.get(topic);
            if (source == null) continue;
            Div from = new Div(source.source, source.dated, source.confirmed);
            from.addClassName("pairs");
            Div rule = new Div(title, values, from);
            rule.addClassName("stack");
            body.add(rule);
            fields.of(topic).forEach(this::watch);
        }
        body.addClassName("stack");
        moved.getElement().setAttribute("data-test", "moved-deadlines");
        body.add(moved);
        return body;
    }

    private void watch(Component field) {
        if (field instanceof HasValue<?, ?> value) value.addValueChangeListener(change -> showMoved());
    }

    private void showMoved() {
        moved.removeAll();
        PayerRules typed;
        try {
            typed = fields.rules();
        } catch (Refused unfinished) {
            return;
        }
        List<String> deadlines = RuleWords.movedDeadlines(known.rules(), typed);
        if (deadlines.isEmpty()) return;
        NoteBox note = new NoteBox(Tone.CAUTION, InsuranceText.THESE_DEADLINES_MOVE.text(typed.validFrom()));
        deadlines.forEach(words -> note.add(new Div(words)));
        moved.add(note);
    }

    private RulesForm form() {
        Map<RuleTopic, RuleSource> told = new EnumMap<>(RuleTopic.class);
        sources.forEach((topic, source) -> told.put(topic, source.read(known.source(topic), clock.today())));
        return new RulesForm(fields.rules(), told);
    }

    /** Where one rule comes from. */
    private static final class SourceFields {
        private final TextLine source;
        private final DayField dated;
        private final Checkbox confirmed;

        SourceFields(RuleTopic topic, RuleSource known, PracticeClock clock) {
            source = new TextLine(InsuranceText.SOURCE_OF.text(topic.text()), RuleSource.SOURCE, known.source());
            dated = DayField.past(InsuranceText.DATE_OF_THE_SOURCE.text(), clock::today);
            dated.setAutoOpen(false);
            dated.setValue(known.dated());
            confirmed = new Checkbox(InsuranceText.COMPARED_WITH_THE_SOURCE.text(), known.isConfirmed());
        }

        /** A rule that was confirmed before keeps its day while its source is the same. */
        RuleSource read(RuleSource known, LocalDate today) {
            boolean same = source.text().equals(known.source());
            LocalDate day = same && known.isConfirmed() ? known.confirmedOn() : today;
            return new RuleSource(source.text(), dated.getValue(), confirmed.getValue() ? day : null);
        }
    }
}
