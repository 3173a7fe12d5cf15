package app.unknot.shared.ui;

import app.unknot.shared.PracticeFormats;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the practice writes days and times, and by which clock. */
public final class RegionFields extends Div {
    /** Places by continent and city. Short names such as EST name no place: they know nothing of daylight saving time. */
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(America|Pacific|Europe|Australia|Atlantic|Africa|Asia|Indian|Antarctica)/.*"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private final Select<Locale> locale = new Select<>();
    private final ComboBox<ZoneId> zone = new ComboBox<>(CommonText.TIME_ZONE.text());

    public RegionFields() {
        addClassName("stack");
        locale.setLabel(CommonText.DATES_AND_TIMES.text());
        locale.setItems(PracticeFormats.OFFERED);
        locale.setItemLabelGenerator(one -> one.getDisplayCountry(Locale.US) + ": " + PracticeFormats.example(one));
        zone.setItems(ZONES);
        zone.setItemLabelGenerator(one -> one.getId().replace('_', ' '));
        zone.setHelperText(CommonText.TYPE_THE_NEAREST_BIG_CITY.text());
        add(locale, zone);
    }

    /** The zones on offer, by name. */
    public static List<ZoneId> zones() {
        return ZONES;
    }

    /** Shows what is set. A zone without a place, such as UTC, is kept as it is. */
    public void show(Locale shown, ZoneId at) {
        if (!ZONES.contains(at))
            zone.setItems(Stream.concat(Stream.of(at), ZONES.stream()).toList());
        locale.setValue(shown);
        zone.setValue(at);
    }

    /** Takes over what the browser says of itself, as far as it is on offer. */
    public void propose(Locale browser, String browserZone) {
        if (PracticeFormats.OFFERED.contains(browser)) locale.setValue(browser);
        ZONES.stream()
                .filter(one -> one.getId().equals(browserZone))
                .findFirst()
                .ifPresent(zone::setValue);
    }

    public Locale locale() {
        return locale.getValue();
    }

    /** Empty while none is chosen. */
    public Optional<ZoneId> zone() {
        return zone.getOptionalValue();
    }
}
