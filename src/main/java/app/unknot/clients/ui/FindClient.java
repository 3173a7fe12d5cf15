package app.unknot.clients.ui;

import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.shared.ui.Buttons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;

/** Leads to a client from every screen, by two keys and whatever of the client is remembered. */
@org.springframework.stereotype.Component
public class FindClient {
    private final ClientSearch search;
    private final CareTeam careTeam;

    FindClient(ClientSearch search, CareTeam careTeam) {
        this.search = search;
        this.careTeam = careTeam;
    }

    /** Opens on Ctrl and K, on a Mac on Command and K, as long as the component is shown. */
    public void listen(Component screen) {
        for (KeyModifier modifier : List.of(KeyModifier.CONTROL, KeyModifier.META))
            Shortcuts.addShortcutListener(screen, this::open, Key.KEY_K, modifier);
    }

    private void open() {
        Dialog dialog = new Dialog(ClientsText.FIND_A_CLIENT.text());
        ClientPicker picker = new ClientPicker(search);
        picker.setAutofocus(true);
        picker.setWidthFull();
        picker.addValueChangeListener(chosen -> {
            ClientReference client = chosen.getValue();
            if (client == null) return;
            dialog.close();
            lead(client.id());
        });
        dialog.add(picker);
        dialog.setWidth("min(34rem, 100vw)");
        dialog.getFooter().add(Buttons.plain(ClientsText.CANCEL.text(), click -> dialog.close()));
        dialog.open();
        picker.focus();
    }

    private void lead(ClientId client) {
        boolean treats = !careTeam.assigned(List.of(client)).isEmpty();
        UI.getCurrentOrThrow().navigate(treats ? ClientPages.record(client) : ClientPages.contact(client));
    }
}
