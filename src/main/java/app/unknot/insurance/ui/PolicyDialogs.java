package app.unknot.insurance.ui;

import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentPages;
import app.unknot.clients.documents.ui.FileField;
import app.unknot.insurance.payers.PayerLists;
import app.unknot.insurance.policies.CardPhotos;
import app.unknot.insurance.policies.PolicyDesk;
import app.unknot.insurance.policies.PolicyForm.Card;
import app.unknot.insurance.policies.PolicyRow;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.InputDialog;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done with a client's policies. */
@Component
final class PolicyDialogs {
    private final PolicyDesk desk;
    private final PayerLists payers;
    private final CardPhotos photos;
    private final PracticeClock clock;

    PolicyDialogs(PolicyDesk desk, PayerLists payers, CardPhotos photos, PracticeClock clock) {
        this.desk = desk;
        this.payers = payers;
        this.photos = photos;
        this.clock = clock;
    }

    void add(ClientId client, Runnable then) {
        PolicyFields fields = new PolicyFields(payers.choices(), null, clock::today);
        Checkbox compared = new Checkbox(InsuranceText.I_COMPARED_IT_WITH_THE_CARD.text());
        Paragraph line = new Paragraph(InsuranceText.OTHERWISE_IT_AWAITS_REVIEW.text());
        line.addClassNames("small", "quiet");
        InputDialog dialog = new InputDialog(
                "insurance.policy.new." + client, InsuranceText.ADD_A_POLICY.text(), new Div(fields, compared, line));
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(
                InsuranceText.ADD_THE_POLICY.text(), () -> desk.add(client, fields.form(), compared.getValue()), then);
        dialog.open();
    }

    void change(ClientId client, PolicyRow policy, Runnable then) {
        PolicyFields fields = new PolicyFields(payers.choices(), policy.form(), clock::today);
        InputDialog dialog = new InputDialog(
                "insurance.policy." + policy.id(), InsuranceText.CHANGE_2.text(policy.payerName()), new Div(fields));
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(
                InsuranceText.SAVE.text(),
                () -> desk.change(client, policy.id(), policy.version(), fields.form()),
                then);
        dialog.open();
    }

    void photos(ClientId client, PolicyRow policy, Runnable then) {
        FileField front = new FileField(photos.largest());
        FileField back = new FileField(photos.largest());
        InputDialog dialog = new InputDialog(
                "insurance.card." + policy.id(),
                InsuranceText.PHOTOS_OF_THE_CARD.text(),
                new Div(
                        new Paragraph(InsuranceText.FRONT.text()),
                        front,
                        new Paragraph(InsuranceText.BACK.text()),
                        back));
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(
                InsuranceText.SAVE_THE_PHOTOS.text(),
                () -> photos.keep(
                        client,
                        policy.id(),
                        policy.version(),
                        front.file().orElse(null),
                        back.file().orElse(null)),
                then);
        dialog.open();
    }

    /** The card beside what was typed, with two ways out. */
    void compare(ClientId client, PolicyRow policy, Runnable then) {
        Div body = new Div(
                pictures(policy.form().card()),
                new Paragraph(InsuranceText.AS_TYPED.text(
                        policy.payerName(),
                        desk.memberId(client, policy.id()),
                        policy.form().groupNumber().isEmpty()
                                ? InsuranceText.NOT_ENTERED.text()
                                : policy.form().groupNumber())));
        InputDialog dialog =
                new InputDialog("insurance.review." + policy.id(), InsuranceText.COMPARE_WITH_THE_CARD.text(), body);
        dialog.cancel(InsuranceText.LATER.text());
        dialog.getFooter()
                .add(dialog.form()
                        .outlined(
                                InsuranceText.IT_IS_WRONG.text(),
                                () -> desk.decline(client, policy.id(), policy.version()),
                                () -> {
                                    dialog.close();
                                    then.run();
                                }));
        dialog.save(
                InsuranceText.SAME_AS_THE_CARD.text(), () -> desk.accept(client, policy.id(), policy.version()), then);
        dialog.open();
    }

    static Div pictures(Card card) {
        Div pictures = new Div();
        pictures.addClassName("card-photos");
        picture(pictures, card.front(), InsuranceText.FRONT_OF_THE_CARD);
        picture(pictures, card.back(), InsuranceText.BACK_OF_THE_CARD);
        return pictures;
    }

    private static void picture(Div pictures, @Nullable UUID document, InsuranceText words) {
        if (document == null) {
            pictures.add(new Div(InsuranceText.NO_PHOTO.text(words.text())));
            return;
        }
        String address = DocumentPages.file(new DocumentId(document));
        Image image = new Image(address, words.text());
        Anchor open = new Anchor(address, image);
        open.setRouterIgnore(true);
        pictures.add(open);
    }
}
