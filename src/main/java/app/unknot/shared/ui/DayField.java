package app.unknot.shared.ui;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.typed.DayLimits;
import app.unknot.shared.typed.DayReader;
import app.unknot.shared.typed.Reading;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A day as every screen writes it, such as Mar 2, 1980. What else is typed is read by {@link DayReader}, on the server: it is understood,
 * or asked back below the field. The calendar begins the week as the practice does.
 */
public final class DayField extends DatePicker implements Typed, Kept {
    private static final String INPUT = "_inputElementValue";
    private static final String EXACT = "import(new URL($0, document.baseURI).href).then((kit) => kit.exactDay(this))";

    private final transient Supplier<LocalDate> today;
    private final transient Function<LocalDate, DayLimits> limits;
    private final transient BesideField<DayField, LocalDate> beside =
            new BesideField<>(this, PracticeFormats::day, this::choose);

    private DayField(String label, Supplier<LocalDate> today, Function<LocalDate, DayLimits> limits) {
        super(label);
        this.today = today;
        this.limits = limits;
        setManualValidation(true);
        setLocale(PracticeFormats.locale());
        // The picker numbers the days from Sunday, 0.
        int firstDay = PracticeFormats.firstDayOfWeek().getValue() % DayOfWeek.values().length;
        setI18n(new DatePickerI18n()
                .setDateFormats(PracticeFormats.dayPattern())
                .setFirstDayOfWeek(firstDay));
        setFallbackParser(this::read);
        addAttachListener(attached -> {
            show(limits());
            getElement().executeJs(EXACT, Assets.path("kit/exact-fields.js"));
        });
    }

    /** A birthday. Those are typed, and a calendar would cover the rest of the form. */
    public static DayField birthday(String label, Supplier<LocalDate> today) {
        DayField field = new DayField(label, today, DayLimits::birthday);
        field.setAutoOpen(false);
        return field;
    }

    /** A day on which something has happened. */
    public static DayField past(String label, Supplier<LocalDate> today) {
        return new DayField(label, today, DayLimits::past);
    }

    /** A day in somebody's life, which is typed as birthdays are. */
    public static DayField inALife(String label, Supplier<LocalDate> today) {
        DayField field = new DayField(label, today, DayLimits::inALife);
        field.setAutoOpen(false);
        return field;
    }

    /** Today or a day to come. */
    public static DayField fromToday(String label, Supplier<LocalDate> today) {
        return new DayField(label, today, DayLimits::from);
    }

    /** Any day. */
    public static DayField any(String label, Supplier<LocalDate> today) {
        return new DayField(label, today, DayLimits::any);
    }

    @Override
    public boolean isTaken() {
        LocalDate day = getValue();
        if (day != null) {
            beside.say(limits().complaint(day));
            return !isInvalid();
        }
        return typed().isEmpty() || beside.show(DayReader.read(typed(), limits(), today.get()));
    }

    /** What stands in the field that is no day yet; empty when there is nothing. */
    private String typed() {
        return getElement().getProperty(INPUT, "");
    }

    @Override
    public String kept() {
        return getValue() == null ? typed() : getValue().toString();
    }

    @Override
    public void restore(String kept) {
        LocalDate value = parsed(kept);
        setValue(value);
        if (value != null) return;
        getElement().setProperty(INPUT, kept);
        isTaken();
    }

    private static @Nullable LocalDate parsed(String kept) {
        try {
            return LocalDate.parse(kept);
        } catch (DateTimeParseException typed) {
            return null;
        }
    }

    /** From the browser come only days that it has written itself, or that were tapped in the calendar. */
    @Override
    protected void setModelValue(@Nullable LocalDate day, boolean fromClient) {
        if (beside == null || !fromClient) {
            super.setModelValue(day, fromClient);
            return;
        }
        if (day == null) {
            if (typed().isEmpty()) beside.say(Optional.empty());
            super.setModelValue(null, true);
            return;
        }
        Reading<LocalDate> reading = DayReader.read(day, limits());
        beside.show(reading);
        super.setModelValue(reading.understood().orElse(null), true);
    }

    private Result<LocalDate> read(String typed) {
        Reading<LocalDate> reading = DayReader.read(typed, limits(), today.get());
        beside.show(reading);
        return reading.understood()
                .map(Result::ok)
                .orElseGet(() -> Result.error(reading.complaint().orElse("")));
    }

    /** What a person taps comes from the browser, as what is typed does. */
    private void choose(LocalDate day) {
        beside.say(Optional.empty());
        super.setModelValue(day, true);
        setPresentationValue(day);
    }

    private DayLimits limits() {
        return limits.apply(today.get());
    }

    /** The calendar offers what can be meant. */
    private void show(DayLimits now) {
        setMin(now.earliest());
        setMax(now.latest());
    }
}
