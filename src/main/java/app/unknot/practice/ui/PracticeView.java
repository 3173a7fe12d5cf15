package app.unknot.practice.ui;

import app.unknot.practice.Locations;
import app.unknot.practice.PracticePages;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeSettings;
import app.unknot.practice.Rooms;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.practice.locations.LocationSettings;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.SettingsPage;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the practice says of itself: on letters, on claims, on the sign-in page. */
@Route(PracticePages.PRACTICE)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("ADMIN")
class PracticeView extends Page {
    private final transient PracticeSettings settings;
    private final Div message = new Div();
    private final TextField name = new TextField(PracticeText.NAME.text());
    private final TextField npi = new TextField(PracticeText.NPI_10_DIGITS.text());
    private final TextField taxId = new TextField(PracticeText.TAX_ID_9_DIGITS.text());
    private final TextField taxonomy = new TextField(PracticeText.TAXONOMY_CODE.text());
    private final TextField street = new TextField(PracticeText.STREET.text());
    private final TextField city = new TextField(PracticeText.CITY.text());
    private final TextField state = new TextField(PracticeText.STATE_2_LETTERS.text());
    private final TextField zip = new TextField(PracticeText.ZIP_9_DIGITS_FOR_CLAIMS.text());
    private final TextField phone = new TextField(PracticeText.PHONE.text());
    private final TextField emergency = new TextField(PracticeText.EMERGENCY_NUMBER.text());

    PracticeView(
            PracticeSettings settings,
            ServiceCatalogue catalogue,
            Locations locations,
            LocationSettings places,
            Rooms rooms,
            List<SettingsPage> pages) {
        super(Density.DESK, PracticeText.PRACTICE.text(), PracticeText.USED_ON_LETTERS_AND_CLAIMS.text());
        this.settings = settings;
        show(settings.profile());
        FormLayout form = new FormLayout(name, npi, taxId, taxonomy, street, city, state, zip, phone, emergency);
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setMaxColumns(2);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        Div left = new Div(
                new Card(
                        PracticeText.PROFILE.text(),
                        message,
                        form,
                        Buttons.primary(PracticeText.SAVE.text(), click -> save())),
                ServicesCard.create(catalogue));
        left.addClassName("side");
        Anchor rhythms = way(pages, SettingsPage.Kind.PLAN_RHYTHMS, PracticeText.PLAN_SCHEDULES);
        Anchor reading = way(pages, SettingsPage.Kind.READING, PracticeText.READING_FOR_CLIENTS);
        Anchor wordings = way(pages, SettingsPage.Kind.CONSENT_FORMS, PracticeText.OPEN_THE_CONSENT_FORMS);
        Anchor everyPlace = way(pages, SettingsPage.Kind.LOCATIONS, PracticeText.OPEN_THE_LOCATIONS);
        Card consents = new Card(
                PracticeText.CONSENTS.text(), new Paragraph(PracticeText.WHAT_CLIENTS_READ_AND_SIGN.text()), wordings);
        Div right = new Div();
        if (locations.isOne()) right.add(HoursCard.create(locations.usual(), places));
        right.add(RegionCard.create(settings));
        // Where there are more places, hours and rooms are set with each of them.
        if (locations.isOne()) {
            RoomList list = new RoomList(rooms, locations.usual().id());
            right.add(new Card(PracticeText.ROOMS.text(), list.list(), list.field(), list.message(), list.button()));
        }
        right.add(
                new Card(
                        PracticeText.LOCATIONS.text(),
                        new Paragraph(
                                locations.isOne()
                                        ? PracticeText.YOU_WORK_AT_ONE_LOCATION.text()
                                        : PracticeText.OPEN_LOCATIONS.text(
                                                locations.inUse().size())),
                        everyPlace),
                consents,
                new Card(PracticeText.TREATMENT_PLANS.text(), rhythms, reading));
        right.addClassName("side");
        Div grid = new Div(left, right);
        grid.addClassName("two-col");
        add(grid);
    }

    private static Anchor way(List<SettingsPage> pages, SettingsPage.Kind kind, PracticeText words) {
        Anchor way = new Anchor(address(pages, kind), words.text());
        way.addClassNames("btn", "outlined");
        return way;
    }

    private static String address(List<SettingsPage> pages, SettingsPage.Kind kind) {
        return pages.stream()
                .filter(page -> page.kind() == kind)
                .findFirst()
                .map(SettingsPage::address)
                .orElseThrow();
    }

    private void show(PracticeProfile profile) {
        name.setValue(profile.name());
        npi.setValue(profile.npi());
        taxId.setValue(profile.taxId());
        taxonomy.setValue(profile.taxonomy());
        street.setValue(profile.street());
        city.setValue(profile.city());
        state.setValue(profile.state());
        zip.setValue(profile.zip());
        phone.setValue(profile.phone());
        emergency.setValue(profile.emergencyNumber());
    }

    private void save() {
        message.removeAll();
        String complaint = complaint();
        if (!complaint.isEmpty()) {
            message.add(new NoteBox(Tone.CAUTION, complaint));
            return;
        }
        settings.save(new PracticeProfile(
                name.getValue(),
                npi.getValue(),
                taxId.getValue(),
                taxonomy.getValue(),
                street.getValue(),
                city.getValue(),
                state.getValue(),
                zip.getValue(),
                phone.getValue(),
                settings.profile().region(),
                emergency.getValue()));
        Toast.show(PracticeText.SAVED.text());
    }

    private String complaint() {
        if (name.getValue().isBlank()) return PracticeText.THE_PRACTICE_NEEDS_A_NAME.text();
        if (!npi.getValue().matches("\\d{10}|")) return PracticeText.THE_NPI_HAS_10_DIGITS.text();
        if (!taxId.getValue().matches("\\d{9}|")) return PracticeText.THE_TAX_ID_HAS_9.text();
        if (!taxonomy.getValue().matches("[0-9A-Z]{10}|")) return PracticeText.A_TAXONOMY_CODE_HAS_10.text();
        if (!state.getValue().matches("[A-Z]{2}|")) return PracticeText.ENTER_THE_STATE_AS_TWO.text();
        if (!zip.getValue().matches("\\d{5}(\\d{4})?|")) return PracticeText.THE_ZIP_HAS_5.text();
        if (emergency.getValue().isBlank()) return PracticeText.THE_EMERGENCY_NUMBER_IS_SHOWN.text();
        return "";
    }
}
