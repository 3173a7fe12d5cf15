package app.unknot.shell;

import app.unknot.accounts.access.Access;
import app.unknot.shared.ui.RecordAddress;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The status of a page that is asked for by its address. Vaadin sends the same page with status 200 for every address and finds
 * out later, in the browser, that there is nothing to show.
 */
@Component
class AddressStatus {
    private final List<RecordAddress> records;
    private final Access access;
    private final AccessAnnotationChecker screens = new AccessAnnotationChecker();

    AddressStatus(List<RecordAddress> records, Access access) {
        this.records = records;
        this.access = access;
    }

    /** 200, or 404 when there is no such screen or record for this person, or 429 when they have asked for many of those. */
    int of(VaadinRequest request, RouteRegistry routes) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/+", "");
        NavigationRouteTarget found = routes.getNavigationRouteTarget(path);
        if (!found.hasTarget()
                || !screens.hasAccess(
                        found.getRouteTarget().getTarget(), request.getUserPrincipal(), request::isUserInRole))
            return HttpServletResponse.SC_NOT_FOUND;
        if (records.stream().allMatch(record -> leadsSomewhere(record, found.getRouteParameters())))
            return HttpServletResponse.SC_OK;
        return access.ledNowhere() ? HttpStatus.TOO_MANY_REQUESTS.value() : HttpServletResponse.SC_NOT_FOUND;
    }

    private static boolean leadsSomewhere(RecordAddress record, RouteParameters parameters) {
        return parameters
                .get(record.parameter())
                .map(text -> {
                    try {
                        return record.leadsSomewhere(UUID.fromString(text));
                    } catch (IllegalArgumentException notAnId) {
                        return false;
                    }
                })
                .orElse(true);
    }
}
