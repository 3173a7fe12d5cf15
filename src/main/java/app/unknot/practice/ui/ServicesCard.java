package app.unknot.practice.ui;

import app.unknot.practice.OfferedService;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
        TextLine name = new TextLine(PracticeText.NAME.text(), ServiceCatalogue.NAME);
        WholeNumber minutes =
                minutes(PracticeText.MINUTES_WITH_THE_CLIENT.text(), 5, 240, known == null ? 60 : known.minutes());
        WholeNumber turnover =
                minutes(PracticeText.TURNOVER_MINUTES.text(), 0, 60, known == null ? 10 : known.turnoverMinutes());
        turnover.setHelperText(PracticeText.TO_AIR_THE_ROOM.text());
        Checkbox active = new Checkbox(PracticeText.CAN_BE_BOOKED.text(), known == null || known.active());
        if (known != null) name.setValue(known.name());
        Div form = new Div(name, minutes, turnover);
        if (known != null) form.add(active, new Paragraph(PracticeText.EXISTING_APPOINTMENTS_KEEP_THEIR_TIME.text()));
        form.addClassName("stack");
        InputDialog dialog = new InputDialog(
                "practice.service." + (known == null ? "new" : known.id()),
                known == null ? PracticeText.ADD_A_SERVICE.text() : PracticeText.CHANGE_2.text(known.title()),
                form);
        dialog.cancel(PracticeText.CANCEL.text());
        dialog.save(
                PracticeText.SAVE.text(),
                () -> {
                    int length = valueOf(minutes);
                    int after = valueOf(turnover);
                    if (known == null) catalogue.add(name.text(), length, after);
                    else
                        catalogue.change(new OfferedService(known.id(), name.text(), length, after, active.getValue()));
                },
                () -> {
                    refresh();
                    Toast.show(PracticeText.SAVED.text());
                });
        dialog.open();
    }

    /** What cannot be read as a number of minutes is out of every range. */
    private static int valueOf(WholeNumber field) {
        Integer value = field.getValue();
        return value == null ? -1 : value;
    }

    private static WholeNumber minutes(String label, int least, int most, int value) {
        WholeNumber field = new WholeNumber(label, least, most);
        field.setStep(5);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }
}
