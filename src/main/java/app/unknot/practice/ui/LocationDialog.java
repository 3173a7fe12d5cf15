package app.unknot.practice.ui;

import app.unknot.practice.LocationAddress;
import app.unknot.practice.locations.LocationForm;
import app.unknot.practice.locations.LocationSettings.Known;
import app.unknot.practice.locations.PlaceOfService;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.RegionFields;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is written down of a place of work. What is left empty is as the practice has it. */
final class LocationDialog {
    private final InputDialog dialog;
    private final TextLine name = field(PracticeText.NAME_OF_THE_LOCATION, LocationForm.NAME);
    private final TextLine street = field(PracticeText.STREET, LocationForm.STREET);
    private final TextLine city = field(PracticeText.CITY, LocationForm.CITY);
    private final TextLine state = field(PracticeText.STATE_2_LETTERS, LocationForm.STATE);
    private final ReadLine zip = ReadLine.postalCode(PracticeText.ZIP_9_DIGITS_FOR_CLAIMS.text());
    private final ReadLine phone = ReadLine.phone(PracticeText.PHONE.text());
    private final ReadLine npi = ReadLine.npi(PracticeText.NPI_10_DIGITS.text());
    private final ComboBox<ZoneId> zone = new ComboBox<>(PracticeText.TIME_ZONE.text());
    private final Select<PlaceOfService> kind = new Select<>();
    private final WeekFields week;

    /**
     * @param about which place, or that it is a new one
     * @param known what is there already; null for a new place
     * @param save keeps the form, or refuses it
     */
    LocationDialog(
            String about, String title, @Nullable Known known, Consumer<LocationForm> save, Runnable afterwards) {
        LocationForm form = known == null ? LocationForm.named("") : known.form();
        name.setValue(form.name());
        street.setValue(form.address().street());
        city.setValue(form.address().city());
        state.setValue(form.address().state());
        zip.with(form.address().zip());
        phone.with(form.phone());
        npi.with(form.npi());
        zone.setItems(RegionFields.zones());
        zone.setItemLabelGenerator(one -> one.getId().replace('_', ' '));
        zone.setPlaceholder(PracticeText.AS_THE_PRACTICE.text());
        zone.setClearButtonVisible(true);
        if (!form.zone().isEmpty()) zone.setValue(ZoneId.of(form.zone()));
        kind.setLabel(PracticeText.PLACE_OF_SERVICE_ON_CLAIMS.text());
        kind.setItems(PlaceOfService.values());
        kind.setItemLabelGenerator(one -> one.code() + " " + one.title());
        kind.setValue(form.placeOfService());
        week = new WeekFields(form.hours());
        Div fields = new Div(
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
                new H3(PracticeText.OPENING_HOURS.text()),
                week);
        fields.addClassName("stack");
        for (ReadLine line : List.of(zip, phone, npi)) line.setWidthFull();
        dialog = new InputDialog("practice.location." + about, title, fields);
        dialog.cancel(PracticeText.CANCEL.text());
        dialog.save(PracticeText.SAVE.text(), () -> save.accept(form()), () -> {
            Toast.show(PracticeText.SAVED.text());
            afterwards.run();
        });
    }

    void open() {
        dialog.open();
    }

    private LocationForm form() {
        return new LocationForm(
                name.text(),
                npi.kept(),
                new LocationAddress(street.text(), city.text(), state.text(), zip.kept()),
                phone.kept(),
                zone.getOptionalValue().map(ZoneId::getId).orElse(""),
                kind.getValue(),
                week.hours());
    }

    private static TextLine field(PracticeText label, TextRule rule) {
        TextLine field = new TextLine(label.text(), rule);
        field.setWidthFull();
        return field;
    }
}
