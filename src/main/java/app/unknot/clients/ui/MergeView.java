package app.unknot.clients.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.clients.merge.ClientMerges;
import app.unknot.clients.merge.MergePreview;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Merges another record of the same client into this one: chosen, laid side by side, and confirmed with a reason. */
@Route(ClientPages.MERGE)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class MergeView extends Page implements BeforeEnterObserver {
    private final transient ClientMerges merges;
    private final transient ClientDirectory clients;
    private final transient ClientSearch search;
    private final Div content = new Div();
    private final TextBlock reason = new TextBlock(ClientsText.WHY_BOTH_ARE_ONE_CLIENT.text(), ClientMerges.REASON);

    MergeView(ClientMerges merges, ClientDirectory clients, ClientSearch search) {
        super(Density.TOUCH, ClientsText.MERGE_TWO_RECORDS.text(), ClientsText.CHECK_WITH_THE_CLIENT_FIRST.text());
        this.merges = merges;
        this.clients = clients;
        this.search = search;
        content.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientReference client = clients.reference(
                ClientId.parse(event.getRouteParameters().get("client").orElse("")));
        ClientPicker other = new ClientPicker(search);
        other.setLabel(ClientsText.THE_OTHER_RECORD.text());
        other.addValueChangeListener(change -> {
            if (change.getValue() != null) show(client.id(), change.getValue().id());
        });
        Anchor back = new Anchor(ClientPages.contact(client.id()), ClientsText.BACK_TO.text(client.name()));
        back.addClassName("link");
        removeAll();
        content.removeAll();
        add(back, new Card(ClientsText.MERGE_INTO.text(client.name(), client.number()), other), content);
    }

    private void show(ClientId survivor, ClientId alias) {
        MergePreview preview = merges.preview(survivor, alias);
        content.removeAll();
        Card sides = new Card(ClientsText.SIDE_BY_SIDE.text(), new MergeTable(preview));
        content.add(sides, kept(preview));
        preview.obstacles().forEach(words -> content.add(new NoteBox(Tone.CAUTION, words)));
        if (preview.obstacles().isEmpty()) content.add(confirming(preview));
    }

    /** What stays as it is, and who will read the record from now on. */
    private static Card kept(MergePreview preview) {
        String carers =
                preview.carers().stream().map(one -> one.therapist().name()).collect(Collectors.joining(", "));
        UnorderedList lines = new UnorderedList(
                new ListItem(ClientsText.SIGNED_NOTES_STAY.text()),
                new ListItem(ClientsText.CLAIMS_SENT_STAY.text()),
                new ListItem(ClientsText.THE_STRICTER_ANSWER_STAYS.text()),
                new ListItem(
                        carers.isEmpty()
                                ? ClientsText.NO_ONE_CARES_FOR_THIS.text()
                                : ClientsText.THESE_WILL_CARE.text(carers)));
        return new Card(ClientsText.WHAT_A_MERGE_DOES.text(), lines);
    }

    private Card confirming(MergePreview preview) {
        ClientReference survivor = preview.survivor().reference();
        Div body = new Div(reason);
        InputForm form = new InputForm(
                "clients.merge." + survivor.id() + "."
                        + preview.alias().reference().id(),
                ClientsText.MERGE_INTO.text(survivor.name(), survivor.number()),
                body);
        body.addComponentAsFirst(form.message());
        NativeButton confirm = form.save(
                ClientsText.MERGE_INTO_NAME.text(survivor.name()),
                () -> join(preview),
                () -> UI.getCurrentOrThrow().navigate(ClientPages.contact(survivor.id())));
        Div undo = new Div(ClientsText.CAN_BE_UNDONE.text());
        undo.addClassNames("small", "quiet");
        Card card = new Card(ClientsText.MERGE_REASON.text(), body, confirm, undo);
        card.addClassName("stack");
        return card;
    }

    /** What has changed since it was shown is shown again before anybody confirms it. */
    private void join(MergePreview preview) {
        try {
            merges.join(preview, reason.text());
        } catch (Refused refused) {
            Toast.show(refused.words());
            show(
                    preview.survivor().reference().id(),
                    preview.alias().reference().id());
            throw refused;
        }
    }
}
