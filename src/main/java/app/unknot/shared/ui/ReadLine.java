package app.unknot.shared.ui;

import app.unknot.shared.Money;
import app.unknot.shared.Refused;
import app.unknot.shared.typed.MoneyReader;
import app.unknot.shared.typed.NpiReader;
import app.unknot.shared.typed.PhoneReader;
import app.unknot.shared.typed.PostalCodeReader;
import app.unknot.shared.typed.Reading;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;

/** A line that holds one thing with a shape of its own, such as a phone number, read by the parser of its kind. */
public final class ReadLine extends TextField implements Typed {
    private final transient Function<String, Reading<String>> reader;
    private final transient Function<String, String> written;
    private final transient BesideField<ReadLine, String> beside =
            new BesideField<>(this, words -> words, this::choose);

    private ReadLine(String label, Function<String, Reading<String>> reader, Function<String, String> written) {
        super(label);
        this.reader = reader;
        this.written = written;
        setManualValidation(true);
        addValueChangeListener(change -> {
            if (change.isFromClient()) rewrite();
        });
    }

    /** A phone number, written as people here write it. */
    public static ReadLine phone(String label) {
        return new ReadLine(label, PhoneReader::read, words -> words);
    }

    /** The number that is called in an emergency. */
    public static ReadLine emergencyNumber(String label) {
        return new ReadLine(label, PhoneReader::readEmergency, words -> words);
    }

    /** A national provider identifier. */
    public static ReadLine npi(String label) {
        return new ReadLine(label, NpiReader::read, words -> words);
    }

    /** A ZIP code: kept as digits, shown with its hyphen. */
    public static ReadLine postalCode(String label) {
        return new ReadLine(label, PostalCodeReader::read, PostalCodeReader::written);
    }

    /** An amount of money: kept with a point and two decimals, shown with its sign. */
    public static ReadLine amount(String label) {
        return new ReadLine(
                label, ReadLine::plainAmount, plain -> Money.parse(plain).display());
    }

    private static Reading<String> plainAmount(String typed) {
        return switch (MoneyReader.read(typed)) {
            case Reading.Nothing<Money> nothing -> new Reading.Nothing<>();
            case Reading.Understood<Money>(Money amount) -> new Reading.Understood<>(amount.plain());
            case Reading.Unreadable<Money>(String why) -> new Reading.Unreadable<>(why);
            case Reading.AskBack<Money>(String question, var readings) ->
                new Reading.AskBack<>(
                        question, readings.stream().map(Money::plain).toList());
        };
    }

    /** Shows what is kept already, in whatever form it was kept. */
    public ReadLine with(String kept) {
        setValue(reader.apply(kept).understood().map(written).orElse(kept));
        return this;
    }

    /**
     * What is kept of it; empty when nothing was typed.
     *
     * @throws Refused when it cannot be understood; the words are beside the field too
     */
    public String kept() {
        Reading<String> reading = reader.apply(getValue());
        if (!beside.show(reading))
            throw new Refused(getLabel() + ": " + reading.complaint().orElse(""));
        return reading.understood().orElse("");
    }

    @Override
    public boolean isTaken() {
        return beside.show(reader.apply(getValue()));
    }

    private void rewrite() {
        Reading<String> reading = reader.apply(getValue());
        beside.show(reading);
        reading.understood().map(written).ifPresent(this::setValue);
    }

    private void choose(String reading) {
        beside.say(Optional.empty());
        setModelValue(written.apply(reading), true);
        setPresentationValue(written.apply(reading));
    }
}
