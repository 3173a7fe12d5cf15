package app.unknot.audit.ui;

import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.AuditPages;
import app.unknot.audit.reading.LogFilter;
import app.unknot.audit.reading.LogWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is wanted of the log, in fields and in the address. */
final class LogFilterBar extends Div {
    private static final int LONGEST_NUMBER = 20;

    private final ComboBox<UUID> who = new ComboBox<>(AuditText.WHO.text());
    private final ComboBox<WhatChoice> what = new ComboBox<>(AuditText.WHAT.text());
    private final TextLine record = new TextLine(AuditText.RECORD.text(), TextRule.line(LONGEST_NUMBER));
    private final DayField from;
    private final DayField to;
    private final ComboBox<Outcome> result = new ComboBox<>(AuditText.RESULT.text());
    private final transient List<WhatChoice> choices;
    private final Runnable changed;

    /**
     * @param wholeLog false for who sees what is about security only; then nobody asks by record
     * @param changed told when the person has changed a field
     */
    LogFilterBar(ActorNames names, boolean wholeLog, PracticeClock clock, Runnable changed) {
        from = DayField.any(AuditText.FROM.text(), clock::today);
        to = DayField.any(AuditText.TO.text(), clock::today);
        this.changed = changed;
        Map<UUID, String> people = names.all();
        who.setItems(people.keySet());
        who.setItemLabelGenerator(one -> people.getOrDefault(one, ""));
        who.setPlaceholder(AuditText.EVERYONE.text());
        choices = WhatChoice.all(!wholeLog);
        what.setItems(choices);
        what.setItemLabelGenerator(one -> one.group() ? AuditText.ALL.text(one.words()) : one.words());
        what.setPlaceholder(AuditText.EVERYTHING.text());
        result.setItems(Outcome.values());
        result.setItemLabelGenerator(LogWords::result);
        result.setPlaceholder(AuditText.ANY.text());
        record.setPlaceholder(AuditText.SUCH_AS_C1042.text());
        record.setVisible(wholeLog);
        record.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        List.of(who, what, result).forEach(one -> one.setClearButtonVisible(true));
        List.of(from, to).forEach(one -> one.setClearButtonVisible(true));
        record.setClearButtonVisible(true);
        name(who, "who");
        name(what, "what");
        name(record, "record");
        name(from, "from");
        name(to, "to");
        name(result, "result");
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(who, what, record, from, to, result))
            field.addValueChangeListener(change -> {
                if (change.isFromClient() && record.isTaken()) this.changed.run();
            });
        addClassNames("log-filter", "no-paper");
        add(who, what, record, from, to, result);
    }

    private static void name(com.vaadin.flow.component.Component field, String name) {
        field.getElement().setAttribute("data-test", "wanted-" + name);
    }

    LogFilter filter() {
        LogFilter filter = LogFilter.ALL.between(from.getValue(), to.getValue());
        if (who.getValue() != null) filter = filter.by(who.getValue());
        if (what.getValue() != null) filter = filter.doing(what.getValue().acts());
        if (result.getValue() != null) filter = filter.with(result.getValue());
        String number = number(record.getValue());
        return number.isEmpty() || !record.isVisible() ? filter : filter.about(number);
    }

    /** As people write it: "1042", "c1042", "Record C1042". */
    static String number(String typed) {
        String bare = typed.strip().toUpperCase(Locale.ROOT).replaceFirst("^RECORD\\s*", "");
        return bare.matches("\\d+") ? "C" + bare : bare;
    }

    QueryParameters address() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, AuditPages.WHO_PARAMETER, who.getValue());
        put(parts, "what", what.getValue() == null ? null : what.getValue().code());
        put(parts, AuditPages.RECORD_PARAMETER, record.getValue().isBlank() ? null : number(record.getValue()));
        put(parts, "from", from.getValue());
        put(parts, "to", to.getValue());
        put(parts, AuditPages.RESULT_PARAMETER, result.getValue());
        return QueryParameters.simple(parts);
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null) parts.put(name, value.toString());
    }

    /** Takes over what an address says; what it says wrongly is left out. */
    void read(QueryParameters address) {
        who.setValue(address.getSingleParameter(AuditPages.WHO_PARAMETER)
                .flatMap(LogFilterBar::id)
                .filter(one -> who.getListDataView().contains(one))
                .orElse(null));
        what.setValue(address.getSingleParameter("what")
                .flatMap(code ->
                        choices.stream().filter(one -> one.code().equals(code)).findFirst())
                .orElse(null));
        record.setValue(address.getSingleParameter(AuditPages.RECORD_PARAMETER)
                .map(LogFilterBar::number)
                .filter(number -> number.length() <= LONGEST_NUMBER)
                .orElse(""));
        from.setValue(
                address.getSingleParameter("from").flatMap(LogFilterBar::day).orElse(null));
        to.setValue(address.getSingleParameter("to").flatMap(LogFilterBar::day).orElse(null));
        result.setValue(address.getSingleParameter(AuditPages.RESULT_PARAMETER)
                .flatMap(name -> Arrays.stream(Outcome.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(null));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
