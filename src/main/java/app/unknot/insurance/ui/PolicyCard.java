package app.unknot.insurance.ui;

import app.unknot.clients.ClientId;
import app.unknot.insurance.CoveringPolicy.Accident;
import app.unknot.insurance.policies.PolicyDesk;
import app.unknot.insurance.policies.PolicyForm;
import app.unknot.insurance.policies.PolicyReview;
import app.unknot.insurance.policies.PolicyRow;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A client's policy: whose it is, what the client pays, the card, and whether somebody has compared both. */
final class PolicyCard {
    private final ClientId client;
    private final PolicyDesk desk;
    private final PolicyDialogs dialogs;
    private final Map<UUID, String> names;
    private final Runnable refresh;

    PolicyCard(ClientId client, PolicyDesk desk, PolicyDialogs dialogs, Map<UUID, String> names, Runnable refresh) {
        this.client = client;
        this.desk = desk;
        this.dialogs = dialogs;
        this.names = names;
        this.refresh = refresh;
    }

    Card of(PolicyRow policy, LocalDate today) {
        PolicyForm form = policy.form();
        DescriptionList lines = new DescriptionList();
        lines.addClassName("facts");
        line(lines, InsuranceText.RANK, new Span(form.rank().text()));
        line(lines, InsuranceText.SUBSCRIBER, new Span(subscriber(form)));
        line(lines, InsuranceText.MEMBER_ID, memberId(policy));
        line(lines, InsuranceText.GROUP_NUMBER, text(form.groupNumber()));
        line(lines, InsuranceText.PLAN_NAME, text(form.planName()));
        line(lines, InsuranceText.COPAY, new Span(Amounts.words(form.share().copay())));
        Integer coinsurance = form.share().coinsurance();
        if (coinsurance != null)
            line(lines, InsuranceText.COINSURANCE, new Span(InsuranceText.PERCENT.text(coinsurance)));
        line(
                lines,
                InsuranceText.DEDUCTIBLE,
                new Span(Amounts.words(form.share().deductible())));
        line(lines, InsuranceText.DAYS_COVERED, new Span(days(form)));
        line(
                lines,
                InsuranceText.SIGNATURE_ON_FILE,
                new Span((form.signatureOnFile() ? InsuranceText.YES : InsuranceText.NO).text()));
        Accident accident = form.accident();
        if (accident != null) line(lines, InsuranceText.PAYS_BECAUSE_OF, new Span(accident(accident)));
        Card card = new Card(policy.payerName(), lines, PolicyDialogs.pictures(form.card()), acts(policy));
        card.end(status(policy, today));
        card.addClassName("stack");
        card.getElement().setAttribute("data-test", "policy");
        return card;
    }

    private Tag status(PolicyRow policy, LocalDate today) {
        if (policy.review() == PolicyReview.ACCEPTED && !policy.runsOn(today))
            return new Tag(Tone.PLAIN, InsuranceText.NOT_TODAY.text());
        return switch (policy.review()) {
            case AWAITING -> new Tag(Tone.CAUTION, policy.review().text());
            case ACCEPTED -> new Tag(Tone.OK, policy.review().text());
            case DECLINED -> new Tag(Tone.PLAIN, policy.review().text());
        };
    }

    private Div acts(PolicyRow policy) {
        Div acts = new Div();
        acts.addClassNames("row", "wrap");
        if (policy.review() != PolicyReview.ACCEPTED)
            acts.add(Buttons.withIcon(
                    Buttons.outlined(
                            InsuranceText.COMPARE_AND_ACCEPT.text(), click -> dialogs.compare(client, policy, refresh)),
                    Icons.EYE));
        acts.add(
                named(
                        Buttons.outlined(InsuranceText.CHANGE.text(), click -> dialogs.change(client, policy, refresh)),
                        InsuranceText.CHANGE_2.text(policy.payerName())),
                Buttons.plain(
                        InsuranceText.ADD_PHOTOS_OF_THE_CARD.text(), click -> dialogs.photos(client, policy, refresh)));
        UUID by = policy.reviewedBy();
        if (by != null && policy.reviewedAt() != null) {
            Span who = new Span(InsuranceText.REVIEWED_BY.text(names.getOrDefault(by, "")));
            who.addClassNames("small", "quiet");
            acts.add(who);
        }
        return acts;
    }

    /** Only the end of it, until somebody asks; the log says who did. */
    private Component memberId(PolicyRow policy) {
        Span id = new Span(policy.maskedMemberId() + " ");
        id.getElement().setAttribute("data-test", "member-id");
        NativeButton show = Buttons.plain(InsuranceText.SHOW.text(), click -> {});
        show.addClickListener(click -> {
            id.setText(desk.memberId(client, policy.id()));
            show.setVisible(false);
        });
        return new Div(id, named(show, InsuranceText.SHOW_THE_MEMBER_ID.text()));
    }

    private static String subscriber(PolicyForm form) {
        if (form.subscriber().isClient()) return InsuranceText.THE_CLIENT.text();
        return InsuranceText.SUBSCRIBER_AND_RELATIONSHIP.text(
                form.subscriber().firstName(),
                form.subscriber().lastName(),
                form.subscriber().relationship().text());
    }

    private static String days(PolicyForm form) {
        LocalDate to = form.validTo();
        return to == null
                ? InsuranceText.SINCE.text(Formats.day(form.validFrom()))
                : InsuranceText.FROM_TO.text(Formats.day(form.validFrom()), Formats.day(to));
    }

    private static String accident(Accident accident) {
        LocalDate on = accident.on();
        return InsuranceText.ACCIDENT_OF.text(
                accident.cause().text(), on == null ? "" : Formats.day(on), accident.number());
    }

    private static Span text(String value) {
        return new Span(value.isEmpty() ? InsuranceText.NOT_ENTERED.text() : value);
    }

    private static void line(DescriptionList lines, InsuranceText term, Component value) {
        lines.add(new DescriptionList.Term(term.text()), new DescriptionList.Description(value));
    }

    private static NativeButton named(NativeButton button, String words) {
        button.getElement().setAttribute("aria-label", words);
        return button;
    }
}
