package app.unknot.charting.ui;

import app.unknot.accounts.RecordNotFound;
import app.unknot.clients.ClientId;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;

/** Ids in addresses. What is not an id leads where an unknown id leads. */
public final class RouteIds {
    private RouteIds() {}

    public static ClientId client(BeforeEnterEvent event) {
        return ClientId.parse(event.getRouteParameters().get("client").orElse(""));
    }

    static UUID id(BeforeEnterEvent event, String name) {
        try {
            return UUID.fromString(event.getRouteParameters().get(name).orElseThrow(RecordNotFound::new));
        } catch (IllegalArgumentException e) {
            throw new RecordNotFound();
        }
    }
}
