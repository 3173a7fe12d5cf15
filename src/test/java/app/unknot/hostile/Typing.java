package app.unknot.hostile;

import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.SecretLine;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.TimeField;
import app.unknot.shared.ui.WholeNumber;
import app.unknot.testing.People;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.Element;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills the fields of a form as a browser would. */
final class Typing {
    /** What each field that only takes one shape understands. */
    private static final String PHONE = "(206) 555-0148";

    private static final LocalDate BORN = LocalDate.of(1980, 3, 2);

    private final OpenPage page;
    private final Map<Component, Object> before = new HashMap<>();
    private final LocalDate today;

    Typing(OpenPage page, LocalDate today) {
        this.page = page;
        this.today = today;
    }

    /** The first that is offered. */
    void pick(Component form, String label) {
        for (AbstractField<?, ?> field : fields(form))
            if (label.equals(label(field))) page.sent(() -> fill(field, "", false));
    }

    void type(Component form, String label, String words) {
        for (AbstractField<?, ?> field : fields(form))
            if (label.equals(label(field))) page.sent(() -> fromBrowser(field, words));
    }

    private static String label(AbstractField<?, ?> field) {
        return field instanceof HasLabel labelled ? String.valueOf(labelled.getLabel()) : "";
    }

    /**
     * Types into every field of the form, also into those that come while others are filled.
     *
     * @param everywhere whether also days, times and numbers get what is none; otherwise they get one of their own
     */
    void fill(Component form, String words, boolean everywhere) {
        Set<Component> filled = new HashSet<>();
        for (int round = 0; round < 3; round++)
            for (AbstractField<?, ?> field : fields(form))
                if (filled.add(field)) page.sent(() -> fill(field, words, everywhere));
        for (ChoiceRow<?> row : OpenPage.all(form, ChoiceRow.class)) answer(row);
    }

    @SuppressWarnings("unchecked")
    private static List<AbstractField<?, ?>> fields(Component form) {
        return (List<AbstractField<?, ?>>) (List<?>) OpenPage.all(form, AbstractField.class);
    }

    /** Puts back what was there before into each field that refuses what was typed. */
    void mend(Component form) {
        for (AbstractField<?, ?> field : fields(form))
            if (isInvalid(field))
                page.sent(() -> {
                    Object first = before.get(field);
                    if (field instanceof DayField) fromBrowser(field, BORN);
                    else if (first == null || field.getEmptyValue().equals(first)) fromBrowser(field, plain(field));
                    else fromBrowser(field, first);
                });
    }

    private static Object plain(AbstractField<?, ?> field) {
        if (field instanceof WholeNumber number) return number.getMin();
        if (field instanceof TimeField) return LocalTime.of(10, 0);
        return field instanceof ReadLine line ? shaped(line) : "WA";
    }

    private static boolean isInvalid(AbstractField<?, ?> field) {
        return field instanceof HasValidationProperties checked && checked.isInvalid();
    }

    private void fill(AbstractField<?, ?> field, String words, boolean everywhere) {
        before.putIfAbsent(field, field.getValue());
        if (!field.getElement().isEnabled() || field.isReadOnly()) return;
        switch (field) {
            case TextLine line -> fromBrowser(line, words);
            case TextBlock block -> fromBrowser(block, words);
            case ReadLine line -> fromBrowser(line, everywhere ? words : shaped(line));
            case SecretLine code -> fromBrowser(code, words);
            case PasswordField password -> fromBrowser(password, everywhere ? words : People.PASSWORD);
            case WholeNumber number when !everywhere -> fromBrowser(number, number.getMin());
            case AbstractNumberField<?, ?> number -> unreadable(number, words);
            case DayField day when !everywhere -> fromBrowser(day, today.plusDays(2));
            case TimeField time when !everywhere -> fromBrowser(time, LocalTime.of(10, 0));
            case DayField day -> unreadable(day, words);
            case TimeField time -> unreadable(time, words);
            case Select<?> select -> choose(select);
            case ComboBox<?> box -> choose(box);
            case CheckboxGroup<?> group -> choose(group);
            case TextFieldBase<?, ?> other -> unreadable(other, words);
            default -> {}
        }
    }

    /** The last of the answers, which is No where there is one. */
    private void answer(ChoiceRow<?> row) {
        List<NativeButton> answers = OpenPage.all(row, NativeButton.class);
        if (!answers.isEmpty() && row.chosen().isEmpty()) page.click(answers.getLast());
    }

    private static String shaped(ReadLine line) {
        String label = String.valueOf(line.getLabel());
        if (label.contains("ZIP")) return "98101";
        return label.contains("NPI") ? "1234567893" : PHONE;
    }

    private static <T> void choose(Select<T> select) {
        if (!select.isEmpty()) return;
        first(select.getDataProvider()).ifPresent(item -> fromBrowser(select, item));
    }

    private static <T> void choose(ComboBox<T> box) {
        if (!box.isEmpty()) return;
        first(box.getDataProvider()).ifPresent(item -> fromBrowser(box, item));
    }

    private static <T> void choose(CheckboxGroup<T> group) {
        if (!group.isEmpty()) return;
        first(group.getDataProvider()).ifPresent(item -> fromBrowser(group, Set.of(item)));
    }

    private static <T> Optional<T> first(DataProvider<T, ?> provider) {
        return some(provider, 1).stream().findFirst();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static <T> List<T> some(DataProvider<T, ?> provider, int rows) {
        Query query = new Query(0, rows, List.of(), null, provider.isInMemory() ? null : "");
        return ((DataProvider) provider).fetch(query).limit(rows).toList();
    }

    /** What a browser says of text that is no day, time or number. */
    private static void unreadable(Component field, String words) {
        Element element = field.getElement();
        element.setProperty("_inputElementValue", words);
        element.setProperty("_hasInputValue", true);
        OpenPage.tell(field, "unparsable-change");
    }

    /** Sets a value as an event of the browser does. */
    static void fromBrowser(AbstractField<?, ?> field, Object value) {
        try {
            Method set = AbstractField.class.getDeclaredMethod("setModelValue", Object.class, boolean.class);
            set.setAccessible(true);
            set.invoke(field, value, true);
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) throw thrown;
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
