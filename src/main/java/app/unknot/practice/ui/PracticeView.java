package app.unknot.practice.ui;

import app.unknot.practice.Locations;
import app.unknot.practice.PracticePages;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeSettings;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.practice.locations.LocationSettings;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.SettingsPage;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
    private final TextLine name = new TextLine(PracticeText.NAME.text(), PracticeProfile.NAME);
    private final ReadLine npi = ReadLine.npi(PracticeText.NPI_10_DIGITS.text());
    private final TextLine taxId = new TextLine(PracticeText.TAX_ID_9_DIGITS.text(), PracticeProfile.TAX_ID);
    private final TextLine taxonomy = new TextLine(PracticeText.TAXONOMY_CODE.text(), PracticeProfile.TAXONOMY);
    private final TextLine street = new TextLine(PracticeText.STREET.text(), PracticeProfile.STREET);
    private final TextLine city = new TextLine(PracticeText.CITY.text(), PracticeProfile.CITY);
    private final TextLine state = new TextLine(PracticeText.STATE_2_LETTERS.text(), PracticeProfile.STATE);
    private final ReadLine zip = ReadLine.postalCode(PracticeText.ZIP_9_DIGITS_FOR_CLAIMS.text());
    private final ReadLine phone = ReadLine.phone(PracticeText.PHONE.text());
    private final ReadLine emergency = ReadLine.emergencyNumber(PracticeText.EMERGENCY_NUMBER.text());

    PracticeView(
            PracticeSettings settings,
            ServiceCatalogue catalogue,
            Locations locations,
            LocationSettings places,
            RoomLists rooms,
            List<SettingsPage> pages) {
        super(Density.DESK, PracticeText.PRACTICE.text(), PracticeText.USED_ON_LETTERS_AND_CLAIMS.text());
        this.settings = settings;
        show(settings.profile());
        FormLayout fields = new FormLayout(name, npi, taxId, taxonomy, street, city, state, zip, phone, emergency);
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setMaxColumns(2);
        fields.setExpandColumns(true);
        fields.setExpandFields(true);
        InputForm form = new InputForm("practice.profile", PracticeText.PROFILE.text(), fields);
        Div left = new Div(
                new Card(
                        PracticeText.PROFILE.text(),
                        form.message(),
                        fields,
                        form.save(PracticeText.SAVE.text(), this::save, () -> {
                            show(settings.profile());
                            Toast.show(PracticeText.SAVED.text());
                        })),
                ServicesCard.create(catalogue));
        left.addClassName("side");
        Anchor rhythms = way(pages, SettingsPage.Kind.PLAN_RHYTHMS, PracticeText.PLAN_SCHEDULES);
        Anchor reading = way(pages, SettingsPage.Kind.READING, PracticeText.READING_FOR_CLIENTS);
        Anchor instruments = way(pages, SettingsPage.Kind.INSTRUMENTS, PracticeText.OPEN_THE_QUESTIONNAIRES);
        Anchor wordings = way(pages, SettingsPage.Kind.CONSENT_FORMS, PracticeText.OPEN_THE_CONSENT_FORMS);
        Anchor messages = way(pages, SettingsPage.Kind.MESSAGES, PracticeText.OPEN_REMINDERS_AND_CALENDARS);
        Anchor everyPlace = way(pages, SettingsPage.Kind.LOCATIONS, PracticeText.OPEN_THE_LOCATIONS);
        Card consents = new Card(
                PracticeText.CONSENTS.text(), new Paragraph(PracticeText.WHAT_CLIENTS_READ_AND_SIGN.text()), wordings);
        Div right = new Div();
        if (locations.isOne()) right.add(HoursCard.create(locations.usual(), places));
        Anchor closed = new Anchor(PracticePages.CLOSED_DAYS, PracticeText.OPEN_THE_CLOSED_DAYS.text());
        closed.addClassNames("btn", "outlined");
        right.add(new Card(
                PracticeText.CLOSED_DAYS.text(), new Paragraph(PracticeText.HOLIDAYS_AND_OTHER_DAYS.text()), closed));
        right.add(RegionCard.create(settings));
        // Where there are more places, hours and rooms are set with each of them.
        if (locations.isOne()) {
            RoomList list = rooms.of(locations.usual().id());
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
                new Card(
                        PracticeText.QUESTIONNAIRES.text(),
                        new Paragraph(PracticeText.WHAT_THE_PRACTICE_MEASURES_WITH.text()),
                        instruments),
                consents,
                new Card(
                        PracticeText.REMINDERS_AND_CALENDARS.text(),
                        new Paragraph(PracticeText.WHAT_CLIENTS_READ_OF_VISITS.text()),
                        messages),
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
        npi.with(profile.npi());
        taxId.setValue(profile.taxId());
        taxonomy.setValue(profile.taxonomy());
        street.setValue(profile.street());
        city.setValue(profile.city());
        state.setValue(profile.state());
        zip.with(profile.zip());
        phone.with(profile.phone());
        emergency.with(profile.emergencyNumber());
    }

    private void save() {
        settings.save(new PracticeProfile(
                name.text(),
                npi.kept(),
                taxId.text(),
                taxonomy.text(),
                street.text(),
                city.text(),
                state.text(),
                zip.kept(),
                phone.kept(),
                settings.profile().region(),
                emergency.kept()));
    }
}
