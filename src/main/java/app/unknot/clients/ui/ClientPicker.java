package app.unknot.clients.ui;

import app.unknot.clients.ClientReference;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.clients.directory.FoundClient;
import app.unknot.shared.ui.Formats;
import com.vaadin.flow.component.combobox.ComboBox;

/** Chooses a client by whatever of them somebody remembers: the same search as in the list of clients. */
public final class ClientPicker extends ComboBox<ClientReference> {
    public ClientPicker(ClientSearch search) {
        super(ClientsText.CLIENT.text());
        setHelperText(ClientsText.NAME_PHONE_BIRTHDAY_OR_NUMBER.text());
        addClassName("client-picker");
        setPageSize(ClientSearch.PAGE);
        setItemLabelGenerator(
                one -> ClientsText.CLIENT_BORN_NUMBER.text(one.listName(), Formats.day(one.born()), one.number()));
        setItems(query -> search.find(query.getFilter().orElse(""), query.getOffset() / ClientSearch.PAGE).stream()
                .limit(query.getLimit())
                .map(FoundClient::reference));
    }
}
