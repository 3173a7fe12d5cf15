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
    private final DayField painFree = new DayField("Free of pain since, if so");
    private final TextArea relapse = Lines.field("If the pain comes back", LONGEST);
    private final TextArea selfCare = Lines.field("What the client will continue", LONGEST);
    private final Div problem = new Div();

    DischargeCard(Consumer<DischargeForm> end, Runnable cancelled) {
        reason = new ChoiceRow<>(
                "Why the plan ends",
                "o",
                Arrays.asList(DischargeForm.Reason.values()),
                DischargeForm.Reason::title,
                any -> {});
        reason.addClassName("opts");
        problem.getElement().setAttribute("role", "alert");
        var foot = new Div(
                Buttons.outlined("Keep the plan", click -> cancelled.run()),
                Buttons.primary("End the plan", click -> keep(end)));
        foot.addClassName("plan-foot");
        add(new Card(
                "End of the plan",
                new Paragraph("Relief may not last. Follow up after three and six months."),
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
                "The last plan ended on " + Formats.day(ended.on()),
                new Paragraph((because == null ? "" : because.title() + ".")
                        + (form.painFreeSince() == null
                                ? ""
                                : " Free of pain since " + Formats.day(form.painFreeSince()) + ".")),
                new Paragraph("If the pain comes back: " + form.relapsePlan()),
                new Paragraph("Will continue: " + form.selfCare()));
        card.addClassName("wide");
        return card;
    }
}
