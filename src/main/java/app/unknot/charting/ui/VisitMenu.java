package app.unknot.charting.ui;

import app.unknot.charting.encounters.EncounterKind;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.schedule.AppointmentId;
import app.unknot.shared.Addresses;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What to write down when a visit becomes no session. */
public final class VisitMenu {
    private VisitMenu() {}

    /**
     * A button with three dots that opens the menu.
     *
     * @param appointment the visit that is meant, or null to choose it later
     */
    public static NativeButton button(ClientReference client, @Nullable AppointmentId appointment) {
        NativeButton more = Buttons.outlined("", click -> open(client, appointment));
        more.removeAll();
        more.add(Icons.MORE.create());
        more.addClassName("icon");
        more.getElement().setAttribute("aria-label", ChartingText.NO_SESSION_WITH.text(client.name()));
        more.getElement().setAttribute("aria-haspopup", "dialog");
        return more;
    }

    static void open(ClientReference client, @Nullable AppointmentId appointment) {
        Dialog dialog = new Dialog(ChartingText.NO_SESSION_WITH_2.text(client.firstName()));
        Div choices = new Div();
        choices.addClassName("stack");
        for (EncounterKind kind : EncounterKind.values()) {
            Anchor choice =
                    new Anchor(address(client, kind, appointment), icon(kind).create(), new Span(kind.title()));
            choice.addClassNames("btn", "outlined", "xl");
            choice.getElement().addEventListener("click", event -> dialog.close());
            choices.add(choice);
        }
        dialog.add(choices);
        dialog.getFooter().add(Buttons.plain(ChartingText.CANCEL.text(), click -> dialog.close()));
        dialog.open();
    }

    private static String address(ClientReference client, EncounterKind kind, @Nullable AppointmentId appointment) {
        String address = ClientPages.noSession(client.id(), kind.path());
        return appointment == null ? address : Addresses.asking(address, ClientPages.VISIT_PARAMETER, appointment);
    }

    private static Icons icon(EncounterKind kind) {
        return switch (kind) {
            case NOT_TREATED -> Icons.NOHAND;
            case LATE_CANCEL -> Icons.CLOCK;
            case NO_SHOW -> Icons.X;
        };
    }
}
