package app.unknot.intake.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientContact;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientRecord;
import app.unknot.shared.Refused;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import app.unknot.shared.ui.Typed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who the client is and how to reach them. Each line is kept as soon as it is left. */
final class ContactStep extends Div {
    /** Keeps the lines. */
    @FunctionalInterface
    interface Keep {
        /**
         * @throws RefusedRequest when they cannot be kept so
         */
        void keep(ClientForm form);
    }

    private final TextLine firstName;
    private final TextLine lastName;
    private final DayField born;
    private final Select<String> sex = new Select<>();
    private final TextLine street;
    private final TextLine city;
    private final TextLine state;
    private final ReadLine zip;
    private final ReadLine phone;
    private final TextLine email;
    private final TextLine occupation;
    private final TextLine allergies;
    private final TextLine complaint;
    private final Div problem = new Div();
    private final transient Keep keep;

    ContactStep(ClientRecord record, Supplier<LocalDate> today, Keep keep) {
        this.keep = keep;
        ClientContact contact = record.contact();
        firstName = line(IntakeText.FIRST_NAME.text(), contact.client().firstName(), ClientForm.NAME);
        lastName = line(IntakeText.LAST_NAME.text(), contact.client().lastName(), ClientForm.NAME);
        born = DayField.birthday(IntakeText.BORN.text(), today);
        born.setValue(contact.client().born());
        sex.setLabel(IntakeText.SEX_ON_THE_INSURANCE_POLICY.text());
        sex.setItems("F", "M", "U");
        sex.setItemLabelGenerator(ContactStep::words);
        sex.setValue(contact.sex());
        street = line(IntakeText.STREET.text(), contact.street(), ClientForm.STREET);
        city = line(IntakeText.CITY.text(), contact.city(), ClientForm.CITY);
        state = line(IntakeText.STATE_TWO_LETTERS.text(), contact.state(), ClientForm.STATE);
        zip = left(ReadLine.postalCode(IntakeText.ZIP_CODE.text()).with(contact.zip()));
        phone = left(ReadLine.phone(IntakeText.PHONE.text()).with(contact.phone()));
        email = line(IntakeText.EMAIL.text(), contact.email(), ClientForm.EMAIL);
        occupation = line(IntakeText.OCCUPATION.text(), record.occupation(), ClientForm.OCCUPATION);
        allergies = line(IntakeText.ALLERGIES_OILS_NUTS_SCENTS_LATEX.text(), record.allergies(), ClientForm.WORDS);
        complaint = line(IntakeText.REASON_FOR_VISIT.text(), record.complaint(), ClientForm.WORDS);
        born.addValueChangeListener(change -> changed());
        sex.addValueChangeListener(change -> changed());
        Div form = new Div();
        form.addClassName("intake-form");
        form.add(
                firstName,
                lastName,
                born,
                sex,
                phone,
                email,
                street,
                city,
                state,
                zip,
                occupation,
                complaint,
                allergies);
        add(new Card(IntakeText.NAME_AND_ADDRESS.text(), problem, form));
    }

    private TextLine line(String label, @Nullable String before, TextRule rule) {
        TextLine field = new TextLine(label, rule, before == null ? "" : before);
        field.addValueChangeListener(change -> changed());
        return field;
    }

    private ReadLine left(ReadLine field) {
        field.addValueChangeListener(change -> changed());
        return field;
    }

    /** A field that cannot be taken says so itself; the others wait for it. */
    private void changed() {
        problem.removeAll();
        if (!Typed.allTaken(this, this::complain)) return;
        try {
            keep.keep(form());
        } catch (Refused refused) {
            complain(IntakeText.WHAT_YOU_TYPED_IS_STILL.text(refused.words()));
        }
    }

    private void complain(String words) {
        problem.add(new NoteBox(Tone.CAUTION, words));
    }

    private static String words(String sex) {
        return switch (sex) {
            case "F" -> IntakeText.FEMALE.text();
            case "M" -> IntakeText.MALE.text();
            default -> IntakeText.NOT_SAID.text();
        };
    }

    private ClientForm form() {
        return new ClientForm(
                firstName.text(),
                lastName.text(),
                born.getOptionalValue()
                        .orElseThrow(() -> new RefusedRequest(IntakeText.ENTER_THE_BIRTHDAY_THE_OLD.text())),
                sex.getValue(),
                street.text(),
                city.text(),
                state.text(),
                zip.kept(),
                phone.kept(),
                email.text(),
                occupation.text(),
                allergies.text(),
                complaint.text());
    }
}
