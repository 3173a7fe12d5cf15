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
                ? Buttons.outlined("Sign again", click -> steps.sign(kind))
                : Buttons.primary("Read and sign", click -> steps.sign(kind));
        sign.getElement().setAttribute("aria-label", (counts ? "Sign again: " : "Read and sign: ") + kind.title());
        row.add(sign);
        if (latest != null) row.add(Buttons.plain("What was signed", click -> steps.read(latest.id())));
        if (counts) row.add(Buttons.plain("Withdraw", click -> ask(kind)));
        card.add(row);
        return card;
    }

    private void ask(ConsentKind kind) {
        Confirm.ask(
                "Withdraw: " + kind.title().toLowerCase(Locale.ROOT),
                "This consent ends now. The signed copy stays in the record. To resume, have the client sign again.",
                "Withdraw",
                () -> steps.withdraw(kind));
    }

    private Tag state(@Nullable GivenConsent latest, boolean counts) {
        if (latest == null) return new Tag(Tone.STOP, "Not signed");
        if (counts)
            return new Tag(Tone.OK, "Until " + Formats.day(latest.expiresOn().minusDays(1)));
        return latest.withdrawnAt() != null
                ? new Tag(Tone.STOP, "Withdrawn")
                : new Tag(Tone.STOP, "Expired " + Formats.day(latest.expiresOn()));
    }

    private static String why(ConsentKind kind) {
        return switch (kind) {
            case TREATMENT -> "Required before you can sign a note.";
            case MINOR -> "Required under 18, in addition to the treatment consent.";
            case GLUTEAL -> "Required only for work on the buttocks.";
            case ELECTRONIC_RECORDS -> "Explains what we keep and who can read it.";
            case SHARING -> "Required to write to providers, except in an emergency.";
        };
    }
}
