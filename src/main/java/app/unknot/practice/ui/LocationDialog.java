package app.unknot.practice.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.practice.LocationAddress;
import app.unknot.practice.OpeningHours;
import app.unknot.practice.locations.LocationForm;
import app.unknot.practice.locations.LocationSettings.Known;
import app.unknot.practice.locations.PlaceOfService;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.RegionFields;
import app.unknot.shared.ui.TimeField;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is written down of a place of work. What is left empty is as the practice has it. */
final class LocationDialog {
    private final Dialog dialog;
    private final TextField name = field(PracticeText.NAME_OF_THE_LOCATION, 60);
    private final TextField street = field(PracticeText.STREET, 200);
    private final TextField city = field(PracticeText.CITY, 100);
    private final TextField state = field(PracticeText.STATE_2_LETTERS, 2);
    private final TextField zip = field(PracticeText.ZIP_9_DIGITS_FOR_CLAIMS, 9);
    private final TextField phone = field(PracticeText.PHONE, 30);
    private final TextField npi = field(PracticeText.NPI_10_DIGITS, 10);
    private final ComboBox<ZoneId> zone = new ComboBox<>(PracticeText.TIME_ZONE.text());
    private final Select<PlaceOfService> kind = new Select<>();
    private final TimeField opens;
    private final TimeField closes;
    private final Div message = new Div();

    /**
     * @param known what is there already; null for a new place
     * @param save keeps the form, or refuses it
     */
    LocationDialog(String title, @Nullable Known known, Consumer<LocationForm> save, Runnable afterwards) {
        LocationForm form = known == null ? LocationForm.named("") : known.form();
        dialog = new Dialog(title);
        name.setValue(form.name());
        street.setValue(form.address().street());
        city.setValue(form.address().city());
        state.setValue(form.address().state());
        zip.setValue(form.address().zip());
        phone.setValue(form.phone());
        npi.setValue(form.npi());
        zone.setItems(RegionFields.zones());
        zone.setItemLabelGenerator(one -> one.getId().replace('_', ' '));
        zone.setPlaceholder(PracticeText.AS_THE_PRACTICE.text());
        zone.setClearButtonVisible(true);
        if (!form.zone().isEmpty()) zone.setValue(ZoneId.of(form.zone()));
        kind.setLabel(PracticeText.PLACE_OF_SERVICE_ON_CLAIMS.text());
        kind.setItems(PlaceOfService.values());
        kind.setItemLabelGenerator(one -> one.code() + " " + one.title());
        kind.setValue(form.placeOfService());
        opens = HoursCard.time(PracticeText.OPENS.text(), form.hours().opens());
        closes = HoursCard.time(PracticeText.CLOSES.text(), form.hours().closes());
        Div fields = new Div(
                message,
                name,
                new Paragraph(PracticeText.LEAVE_EMPTY_WHAT_IS.text()),
                street,
                city,
                state,
                zip,
                phone,
                npi,
                zone,
                kind,
                opens,
                closes);
        fields.addClassName("stack");
        dialog.add(fields);
        dialog.getFooter()
                .add(
                        Buttons.plain(PracticeText.CANCEL.text(), click -> dialog.close()),
                        Buttons.primary(PracticeText.SAVE.text(), click -> save(save, afterwards)));
    }

    void open() {
        dialog.open();
    }

    private void save(Consumer<LocationForm> save, Runnable afterwards) {
        message.removeAll();
        LocalTime from = opens.getValue();
        LocalTime to = closes.getValue();
        if (from == null || to == null || !from.isBefore(to)) {
            message.add(new NoteBox(Tone.CAUTION, PracticeText.ENTER_TWO_TIMES_WITH_OPENS.text()));
            return;
        }
        ZoneId chosen = zone.getValue();
        try {
            save.accept(new LocationForm(
                    name.getValue(),
                    npi.getValue(),
                    new LocationAddress(street.getValue(), city.getValue(), state.getValue(), zip.getValue()),
                    phone.getValue(),
                    chosen == null ? "" : chosen.getId(),
                    kind.getValue(),
                    new OpeningHours(from, to)));
            dialog.close();
            Toast.show(PracticeText.SAVED.text());
            afterwards.run();
        } catch (RefusedRequest refused) {
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
    }

    private static TextField field(PracticeText label, int longest) {
        TextField field = new TextField(label.text());
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }
}
