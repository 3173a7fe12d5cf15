package app.unknot.shell;

import app.unknot.shared.ui.RecordAddress;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads an address of a record that was merged to the record that goes on, on the same page. Whose it is not is led nowhere. */
@Component
class OldAddresses implements BeforeEnterListener {
    private final List<RecordAddress> records;

    OldAddresses(List<RecordAddress> records) {
        this.records = records;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        for (RecordAddress record : records)
            event.getRouteParameters().get(record.parameter()).ifPresent(text -> lead(event, record, text));
    }

    private static void lead(BeforeEnterEvent event, RecordAddress record, String text) {
        UUID id;
        try {
            id = UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return;
        }
        UUID goesOn = record.goesOn().apply(id);
        if (goesOn.equals(id) || !record.leadsSomewhere(id)) return;
        RouteParameters there = new RouteParameters(event.getRouteParameters().getParameterNames().stream()
                .map(name -> new RouteParam(
                        name,
                        name.equals(record.parameter())
                                ? goesOn.toString()
                                : event.getRouteParameters().get(name).orElse("")))
                .toArray(RouteParam[]::new));
        event.forwardTo(
                event.getNavigationTarget().asSubclass(com.vaadin.flow.component.Component.class),
                there,
                event.getLocation().getQueryParameters());
    }
}
