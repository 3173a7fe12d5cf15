package app.unknot.practice.ui;

import app.unknot.practice.PracticePages;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeSettings;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.SettingsPage;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the practice says of itself: on letters, on claims, on the sign-in page. */
@Route(PracticePages.PRACTICE)
@PageTitle("Practice - Unknot")
@RolesAllowed("ADMIN")
class PracticeView extends Page {
    private final transient PracticeSettings settings;
    private final Div rooms = new Div();
    private final Div message = new Div();
    private final TextField name = new TextField("Name");
    private final TextField npi = new TextField("NPI, 10 digits");
    private final TextField taxId = new TextField("Tax ID, 9 digits");
    private final TextField taxonomy = new TextField("Taxonomy code");
    private final TextField street = new TextField("Street");
    private final TextField city = new TextField("City");
    private final TextField state = new TextField("State, 2 letters");
    private final TextField zip = new TextField("ZIP, 9 digits for claims");
    private final TextField phone = new TextField("Phone");
    private final TextField emergency = new TextField("Emergency number");

    PracticeView(PracticeSettings settings, ServiceCatalogue catalogue, List<SettingsPage> pages) {
        super(Density.DESK, "Practice", "Used on letters and claims.");
        this.settings = settings;
        show(settings.profile());
        FormLayout form = new FormLayout(name, npi, taxId, taxonomy, street, city, state, zip, phone, emergency);
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setMaxColumns(2);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        TextField room = new TextField("New room");
        Card roomCard = new Card("Rooms", rooms, room, Buttons.outlined("Add room", click -> {
            if (room.getValue().isBlank()) return;
            settings.addRoom(room.getValue().trim());
            room.clear();
            showRooms();
        }));
        Div left = new Div(
                new Card("Profile", message, form, Buttons.primary("Save", click -> save())),
                ServicesCard.create(catalogue));
        left.addClassName("side");
        Anchor rhythms = new Anchor(address(pages, SettingsPage.Kind.PLAN_RHYTHMS), "Plan schedules");
        rhythms.addClassNames("btn", "outlined");
        Anchor reading = new Anchor(address(pages, SettingsPage.Kind.READING), "Reading for clients");
        reading.addClassNames("btn", "outlined");
        Anchor wordings = new Anchor(address(pages, SettingsPage.Kind.CONSENT_FORMS), "Open the consent forms");
        wordings.addClassNames("btn", "outlined");
        Card consents =
                new Card("Consents", new Paragraph("What clients read and sign, with every version."), wordings);
        Div right = new Div(
                HoursCard.create(settings),
                RegionCard.create(settings),
                roomCard,
                consents,
                new Card("Treatment plans", rhythms, reading));
        right.addClassName("side");
        Div grid = new Div(left, right);
        grid.addClassName("two-col");
        add(grid);
        showRooms();
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
        Toast.show("Saved.");
    }

    private String complaint() {
        if (name.getValue().isBlank()) return "The practice needs a name. Nothing was saved.";
        if (!npi.getValue().matches("\\d{10}|")) return "The NPI has 10 digits. Nothing was saved.";
        if (!taxId.getValue().matches("\\d{9}|")) return "The tax ID has 9 digits. Nothing was saved.";
        if (!taxonomy.getValue().matches("[0-9A-Z]{10}|"))
            return "A taxonomy code has 10 characters. Nothing was saved.";
        if (!state.getValue().matches("[A-Z]{2}|")) return "Enter the state as two capital letters. Nothing was saved.";
        if (!zip.getValue().matches("\\d{5}(\\d{4})?|")) return "The ZIP has 5 or 9 digits. Nothing was saved.";
        if (emergency.getValue().isBlank())
            return "The emergency number is shown on the emergency card. It cannot be empty.";
        return "";
    }

    private void showRooms() {
        rooms.removeAll();
        settings.rooms().forEach(room -> {
            Div row = new Div(new Span(room.name()));
            row.addClassName("list-row");
            rooms.add(row);
        });
    }
}
