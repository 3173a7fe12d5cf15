package app.unknot.plans.ui;

import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.ConsentStanding;
import app.unknot.clients.consent.GivenConsent;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each paper with what became of it. */
final class ConsentList extends Div {
    private final ConsentStanding standing;
    private final LocalDate today;
    private final Steps steps;

    /** What can be done with a paper. */
    interface Steps {
        void sign(ConsentKind kind);

        void withdraw(ConsentKind kind);

        void read(UUID consent);
    }

    ConsentList(List<ConsentKind> kinds, ConsentStanding standing, LocalDate today, Steps steps) {
        this.standing = standing;
        this.today = today;
        this.steps = steps;
        addClassName("consents");
        kinds.forEach(kind -> add(card(kind)));
    }

    private Card card(ConsentKind kind) {
        GivenConsent latest = standing.latest(kind).orElse(null);
        boolean counts = latest != null && latest.withdrawnAt() == null && today.isBefore(latest.expiresOn());
        Card card = new Card(kind.title(), new Paragraph(why(kind)));
        card.end(state(latest, counts));
        Div row = new Div();
        row.addClassName("consent-actions");
        NativeButton sign = counts
                ? Buttons.outlined(PlansText.SIGN_AGAIN.text(), click -> steps.sign(kind))
                : Buttons.primary(PlansText.READ_AND_SIGN.text(), click -> steps.sign(kind));
        sign.getElement()
                .setAttribute(
                        "aria-label",
                        (counts ? PlansText.SIGN_AGAIN_2.text() : PlansText.READ_AND_SIGN_2.text()) + kind.title());
        row.add(sign);
        if (latest != null) row.add(Buttons.plain(PlansText.WHAT_WAS_SIGNED.text(), click -> steps.read(latest.id())));
        if (counts) row.add(Buttons.plain(PlansText.WITHDRAW.text(), click -> ask(kind)));
        card.add(row);
        return card;
    }

    private void ask(ConsentKind kind) {
        Confirm.ask(
                PlansText.WITHDRAW_2.text(kind.title().toLowerCase(Locale.ROOT)),
                PlansText.THIS_CONSENT_ENDS_NOW.text(),
                PlansText.WITHDRAW.text(),
                () -> steps.withdraw(kind));
    }

    private Tag state(@Nullable GivenConsent latest, boolean counts) {
        if (latest == null) return new Tag(Tone.STOP, PlansText.NOT_SIGNED.text());
        if (counts)
            return new Tag(
                    Tone.OK, PlansText.UNTIL.text(Formats.day(latest.expiresOn().minusDays(1))));
        return latest.withdrawnAt() != null
                ? new Tag(Tone.STOP, PlansText.WITHDRAWN.text())
                : new Tag(Tone.STOP, PlansText.EXPIRED.text(Formats.day(latest.expiresOn())));
    }

    private static String why(ConsentKind kind) {
        return switch (kind) {
            case TREATMENT -> PlansText.REQUIRED_BEFORE_YOU_CAN_SIGN.text();
            case MINOR -> PlansText.REQUIRED_UNDER_18_IN_ADDITION.text();
            case GLUTEAL -> PlansText.REQUIRED_ONLY_FOR_WORK.text();
            case ELECTRONIC_RECORDS -> PlansText.EXPLAINS_WHAT_WE_KEEP.text();
            case SHARING -> PlansText.REQUIRED_TO_WRITE_TO_PROVIDERS.text();
        };
    }
}
