package app.unknot.plans.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.plans.form.Discharge;
import app.unknot.plans.form.DischargeForm;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.function.Consumer;

/** The end of a plan: why, free of pain since, what to do if it comes back, what to go on with. */
final class DischargeCard extends Div {
    private static final int LONGEST = 1000;

    private final ChoiceRow<DischargeForm.Reason> reason;
    private final DayField painFree = new DayField(PlansText.FREE_OF_PAIN_SINCE_IF.text());
    private final TextArea relapse = Lines.field(PlansText.IF_THE_PAIN_COMES_BACK.text(), LONGEST);
    private final TextArea selfCare = Lines.field(PlansText.WHAT_THE_CLIENT_WILL_CONTINUE.text(), LONGEST);
    private final Div problem = new Div();

    DischargeCard(Consumer<DischargeForm> end, Runnable cancelled) {
        reason = new ChoiceRow<>(
                PlansText.WHY_THE_PLAN_ENDS.text(),
                "o",
                Arrays.asList(DischargeForm.Reason.values()),
                DischargeForm.Reason::title,
                any -> {});
        reason.addClassName("opts");
        problem.getElement().setAttribute("role", "alert");
        var foot = new Div(
                Buttons.outlined(PlansText.KEEP_THE_PLAN.text(), click -> cancelled.run()),
                Buttons.primary(PlansText.END_THE_PLAN.text(), click -> keep(end)));
        foot.addClassName("plan-foot");
        add(new Card(
                PlansText.END_OF_THE_PLAN.text(),
                new Paragraph(PlansText.RELIEF_MAY_NOT_LAST_FOLLOW.text()),
                reason,
                painFree,
                relapse,
                selfCare,
                problem,
                foot));
        addClassName("wide");
    }

    private void keep(Consumer<DischargeForm> end) {
        problem.removeAll();
        try {
            end.accept(new DischargeForm(
                    reason.chosen().orElse(null), painFree.getValue(), relapse.getValue(), selfCare.getValue()));
        } catch (RefusedRequest refused) {
            problem.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
    }

    /** How a plan ended. */
    static Card of(Discharge ended) {
        var form = ended.form();
        var because = form.reason();
        var card = new Card(
                PlansText.THE_LAST_PLAN_ENDED_ON.text(Formats.day(ended.on())),
                new Paragraph((because == null ? "" : because.title() + ".")
                        + (form.painFreeSince() == null
                                ? ""
                                : PlansText.FREE_OF_PAIN_SINCE.text(Formats.day(form.painFreeSince())))),
                new Paragraph(PlansText.IF_THE_PAIN_COMES_BACK_2.text(form.relapsePlan())),
                new Paragraph(PlansText.WILL_CONTINUE.text(form.selfCare())));
        card.addClassName("wide");
        return card;
    }
}
