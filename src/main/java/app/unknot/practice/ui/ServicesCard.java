package app.unknot.practice.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.practice.OfferedService;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** What clients can book. */
final class ServicesCard {
    private final ServiceCatalogue catalogue;
    private final Div list = new Div();

    private ServicesCard(ServiceCatalogue catalogue) {
        this.catalogue = catalogue;
        refresh();
    }

    static Component create(ServiceCatalogue catalogue) {
        ServicesCard services = new ServicesCard(catalogue);
        Card card = new Card(PracticeText.SERVICES.text(), services.list);
        card.end(Buttons.withIcon(
                Buttons.outlined(PracticeText.ADD_A_SERVICE.text(), click -> services.edit(null)), Icons.PLUS));
        return card;
    }

    private void refresh() {
        list.removeAll();
        var all = catalogue.all();
        if (all.isEmpty()) list.add(new EmptyState(PracticeText.NO_SERVICE_YET_ADD_WHAT.text()));
        all.forEach(service -> list.add(row(service)));
    }

    private Component row(OfferedService service) {
        Span title = new Span(service.title());
        title.addClassName("strong");
        Div turnover = new Div(
                service.turnoverMinutes() == 0
                        ? PracticeText.NO_TURNOVER.text()
                        : PracticeText.MIN_TURNOVER.text(service.turnoverMinutes()));
        turnover.addClassNames("small", "quiet");
        Div words = new Div(title, turnover);
        words.addClassName("grow");
        NativeButton change = Buttons.plain(PracticeText.CHANGE.text(), click -> edit(service));
        change.getElement().setAttribute("aria-label", PracticeText.CHANGE_2.text(service.title()));
        Div row = new Div(words);
        row.addClassName("list-row");
        if (!service.active()) row.add(new Tag(Tone.PLAIN, PracticeText.NOT_OFFERED.text()));
        row.add(change);
        return row;
    }

    private void edit(@Nullable OfferedService known) {
        Dialog dialog = new Dialog(
                known == null ? PracticeText.ADD_A_SERVICE.text() : PracticeText.CHANGE_2.text(known.title()));
        TextField name = new TextField(PracticeText.NAME.text());
        name.setMaxLength(80);
        IntegerField minutes =
                minutes(PracticeText.MINUTES_WITH_THE_CLIENT.text(), 5, 240, known == null ? 60 : known.minutes());
        IntegerField turnover =
                minutes(PracticeText.TURNOVER_MINUTES.text(), 0, 60, known == null ? 10 : known.turnoverMinutes());
        turnover.setHelperText(PracticeText.TO_AIR_THE_ROOM.text());
        Checkbox active = new Checkbox(PracticeText.CAN_BE_BOOKED.text(), known == null || known.active());
        if (known != null) name.setValue(known.name());
        Div message = new Div();
        Div form = new Div(message, name, minutes, turnover);
        if (known != null) form.add(active, new Paragraph(PracticeText.EXISTING_APPOINTMENTS_KEEP_THEIR_TIME.text()));
        form.addClassName("stack");
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Buttons.plain(PracticeText.CANCEL.text(), click -> dialog.close()),
                        Buttons.primary(PracticeText.SAVE.text(), click -> {
                            try {
                                int length = valueOf(minutes);
                                int after = valueOf(turnover);
                                if (known == null) catalogue.add(name.getValue(), length, after);
                                else
                                    catalogue.change(new OfferedService(
                                            known.id(), name.getValue(), length, after, active.getValue()));
                                dialog.close();
                                refresh();
                                Toast.show(PracticeText.SAVED.text());
                            } catch (RefusedRequest refused) {
                                message.removeAll();
                                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
                            }
                        }));
        dialog.open();
    }

    /** What cannot be read as a number of minutes is out of every range. */
    private static int valueOf(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? -1 : value;
    }

    private static IntegerField minutes(String label, int least, int most, int value) {
        IntegerField field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStep(5);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }
}
