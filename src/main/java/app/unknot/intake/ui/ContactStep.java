package app.unknot.intake.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientContact;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientRecord;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
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

    private final TextField firstName;
    private final TextField lastName;
    private final DayField born = new DayField(IntakeText.BORN.text());
    private final Select<String> sex = new Select<>();
    private final TextField street;
    private final TextField city;
    private final TextField state;
    private final TextField zip;
    private final TextField phone;
    private final TextField email;
    private final TextField occupation;
    private final TextField allergies;
    private final TextField complaint;
    private final Div problem = new Div();
    private final transient Keep keep;

    ContactStep(ClientRecord record, Keep keep) {
        this.keep = keep;
        ClientContact contact = record.contact();
        firstName = line(IntakeText.FIRST_NAME.text(), contact.client().firstName(), 80);
        lastName = line(IntakeText.LAST_NAME.text(), contact.client().lastName(), 80);
        born.setValue(contact.client().born());
        // Birthdays are typed, and the calendar would cover the rest of the form.
        born.setAutoOpen(false);
        sex.setLabel(IntakeText.SEX_ON_THE_INSURANCE_POLICY.text());
        sex.setItems("F", "M", "U");
        sex.setItemLabelGenerator(ContactStep::words);
        sex.setValue(contact.sex());
        street = line(IntakeText.STREET.text(), contact.street(), 200);
        city = line(IntakeText.CITY.text(), contact.city(), 100);
        state = line(IntakeText.STATE_TWO_LETTERS.text(), contact.state(), 2);
        zip = line(IntakeText.ZIP_CODE.text(), contact.zip(), 9);
        phone = line(IntakeText.PHONE.text(), contact.phone(), 30);
        email = line(IntakeText.EMAIL.text(), contact.email(), 200);
        occupation = line(IntakeText.OCCUPATION.text(), record.occupation(), 120);
        allergies = line(IntakeText.ALLERGIES_OILS_NUTS_SCENTS_LATEX.text(), record.allergies(), 1000);
        complaint = line(IntakeText.REASON_FOR_VISIT.text(), record.complaint(), 1000);
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

    private TextField line(String label, @Nullable String before, int longest) {
        TextField field = new TextField(label, before == null ? "" : before, "");
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> changed());
        return field;
    }

    private void changed() {
        problem.removeAll();
        try {
            if (born.getValue() == null) throw new RefusedRequest(IntakeText.ENTER_THE_BIRTHDAY_THE_OLD.text());
            keep.keep(form());
        } catch (RefusedRequest refused) {
            problem.add(new NoteBox(Tone.CAUTION, IntakeText.WHAT_YOU_TYPED_IS_STILL.text(refused.getMessage())));
        }
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
                firstName.getValue(),
                lastName.getValue(),
                born.getValue(),
                sex.getValue(),
                street.getValue(),
                city.getValue(),
                state.getValue(),
                zip.getValue(),
                phone.getValue(),
                email.getValue(),
                occupation.getValue(),
                allergies.getValue(),
                complaint.getValue());
    }
}
