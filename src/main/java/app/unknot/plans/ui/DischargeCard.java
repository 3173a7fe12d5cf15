package app.unknot.plans.ui;

import app.unknot.clients.ClientId;
import app.unknot.plans.form.Discharge;
import app.unknot.plans.form.DischargeForm;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.TextBlock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The end of a plan: why, free of pain since, what to do if it comes back, what to go on with. */
final class DischargeCard extends Div {
    private final ChoiceRow<DischargeForm.Reason> reason;
    private final DayField painFree;
    private final TextBlock relapse = Lines.field(PlansText.IF_THE_PAIN_COMES_BACK.text());
    private final TextBlock selfCare = Lines.field(PlansText.WHAT_THE_CLIENT_WILL_CONTINUE.text());

    DischargeCard(ClientId client, Supplier<LocalDate> today, Consumer<DischargeForm> end, Runnable cancelled) {
        painFree = DayField.past(PlansText.FREE_OF_PAIN_SINCE_IF.text(), today);
        reason = new ChoiceRow<>(
                PlansText.WHY_THE_PLAN_ENDS.text(),
                "o",
                Arrays.asList(DischargeForm.Reason.values()),
                DischargeForm.Reason::title,
                any -> {});
        reason.addClassName("opts");
        var fields = new Div(reason, painFree, relapse, selfCare);
        fields.addClassName("stack");
        var form = new InputForm("plans.end." + client, PlansText.END_OF_THE_PLAN.text(), fields);
        var foot = new Div(
                Buttons.outlined(PlansText.KEEP_THE_PLAN.text(), click -> {
                    form.end();
                    cancelled.run();
                }),
                form.save(PlansText.END_THE_PLAN.text(), () -> end.accept(form()), () -> {}));
        foot.addClassName("plan-foot");
        add(new Card(
                PlansText.END_OF_THE_PLAN.text(),
                new Paragraph(PlansText.RELIEF_MAY_NOT_LAST_FOLLOW.text()),
                fields,
                form.message(),
                foot));
        addClassName("wide");
    }

    private DischargeForm form() {
        return new DischargeForm(reason.chosen().orElse(null), painFree.getValue(), relapse.text(), selfCare.text());
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
