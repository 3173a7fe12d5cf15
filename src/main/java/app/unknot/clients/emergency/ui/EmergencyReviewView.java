package app.unknot.clients.emergency.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.ui.ProofFields;
import app.unknot.accounts.ui.Proofs;
import app.unknot.audit.ActorNames;
import app.unknot.clients.ClientPages;
import app.unknot.clients.emergency.EmergencyReviews;
import app.unknot.clients.emergency.EmergencyReviews.Counts;
import app.unknot.clients.emergency.EmergencyReviews.Line;
import app.unknot.clients.emergency.Grant;
import app.unknot.clients.emergency.Grant.State;
import app.unknot.clients.emergency.ReviewVerdict;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Every emergency access: who, which client, when; what is open, what waits for a review, and what came of it. */
@Route(ClientPages.EMERGENCY_REVIEW)
@PageTitle("Emergency access - Unknot")
@RolesAllowed("MANAGER")
class EmergencyReviewView extends Page {
    private static final int PAGE = 20;

    private final transient EmergencyReviews reviews;
    private final transient Proofs proofs;
    private final transient ActorNames names;
    private final transient PracticeClock clock;
    private final Div lists = new Div();
    private int page;

    EmergencyReviewView(EmergencyReviews reviews, Proofs proofs, ActorNames names, PracticeClock clock) {
        super(Density.DESK, "Emergency access", "");
        this.reviews = reviews;
        this.proofs = proofs;
        this.names = names;
        this.clock = clock;
        Anchor open = new Anchor(ClientPages.EMERGENCY, "Open emergency access");
        open.addClassNames("btn", "outlined");
        addActions(open);
        lists.addClassName("stack");
        add(lists);
        refresh();
    }

    private void refresh() {
        Counts counts = reviews.counts();
        setLine("Who opened the record of a client not in their care, and why. " + counts.week()
                + " in the last seven days, " + counts.toReview() + " to review.");
        lists.removeAll();
        List<Line> lines = reviews.current();
        page = 0;
        list("Waiting for your agreement", lines, State.WAITS);
        list("Open now", lines, State.OPEN);
        list("To review", lines, State.TO_REVIEW);
        Card done = new Card("Reviewed");
        lists.add(done);
        reviewed(done);
        if (lines.isEmpty() && done.getComponentCount() == 1) lists.add(new EmptyState("No emergency access yet."));
        done.setVisible(done.getComponentCount() > 1);
    }

    private void reviewed(Card done) {
        List<Line> lines = reviews.reviewed(page);
        Map<UUID, String> who = who(lines);
        lines.forEach(line -> done.add(row(line, who)));
        if (lines.size() == PAGE) {
            Div older = new Div();
            older.add(Buttons.outlined("Older", click -> {
                page++;
                done.remove(older);
                reviewed(done);
            }));
            done.add(older);
        }
    }

    private void list(String title, List<Line> lines, State state) {
        List<Line> these = lines.stream().filter(line -> line.state() == state).toList();
        if (these.isEmpty()) return;
        Card card = new Card(title);
        Map<UUID, String> who = who(these);
        these.forEach(line -> card.add(row(line, who)));
        lists.add(card);
    }

    /** All of a list in one go. */
    private Map<UUID, String> who(List<Line> lines) {
        return names.of(
                lines.stream().map(line -> line.grant().account().value()).collect(Collectors.toSet()));
    }

    private Component row(Line line, Map<UUID, String> who) {
        Grant grant = line.grant();
        Span title = new Span(who.getOrDefault(grant.account().value(), "A former colleague") + ": "
                + line.client().name() + ", record " + line.client().number());
        title.addClassName("strong");
        Div sub = new Div(grant.reason().title() + ". " + Formats.dayAndTime(grant.askedAt(), clock.getZone()) + ".");
        sub.addClassNames("small", "quiet");
        Div words = new Div(title, sub);
        words.addClassName("grow");
        if (line.state() == State.TO_REVIEW && line.unreviewable())
            words.add(new NoteBox(
                    Tone.CAUTION, "This remains unreviewed: only the person who opened it is a manager here."));
        else if (line.state() == State.TO_REVIEW && line.own()) {
            Div other = new Div("You opened it, so another manager reviews it.");
            other.addClassNames("small", "quiet");
            words.add(other);
        }
        Div acts = new Div();
        acts.addClassNames("row", "wrap");
        acts(line).forEach(acts::add);
        Div row = new Div(words, acts);
        row.addClassNames("list-row", "emergency-row");
        return row;
    }

    private List<Component> acts(Line line) {
        UUID id = line.grant().id();
        List<Component> acts = new ArrayList<>();
        ReviewVerdict verdict = line.grant().verdict();
        if (verdict != null) acts.add(new Tag(tone(verdict), verdict.title()));
        if (line.state() == State.OPEN)
            acts.add(Buttons.withIcon(
                    Buttons.outlined("End it now", click -> {
                        reviews.end(id);
                        refresh();
                    }),
                    Icons.STOP));
        if (line.state() == State.WAITS && !line.own()) {
            acts.add(Buttons.primary("Agree", click -> decide("Agree", line, reviews::agree)));
            acts.add(Buttons.outlined("Refuse", click -> decide("Refuse", line, reviews::refuse)));
        }
        boolean mine = line.state() == State.TO_REVIEW && !line.own();
        acts.add(Buttons.outlined(
                mine ? "Review" : "Look", click -> new ReviewDialog(reviews, names, clock, id, this::refresh).open()));
        return acts;
    }

    private static Tone tone(ReviewVerdict verdict) {
        return switch (verdict) {
            case JUSTIFIED -> Tone.OK;
            case TALK -> Tone.CAUTION;
            case NOT_JUSTIFIED -> Tone.STOP;
        };
    }

    private void decide(String verb, Line line, BiConsumer<UUID, StrongConfirmation> act) {
        Dialog dialog = new Dialog(verb + "?");
        Div message = new Div();
        ProofFields proof = proofs.ask();
        Div form = new Div(
                new Paragraph("Three were already opened today. "
                        + (verb.equals("Agree")
                                ? "The record of " + line.client().name() + " opens for an hour."
                                : "The record of " + line.client().name() + " stays closed.")),
                message,
                proof);
        form.addClassName("stack");
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("Cancel", click -> dialog.close()), Buttons.primary(verb, click -> {
            message.removeAll();
            try {
                act.accept(line.grant().id(), proof.confirm());
                dialog.close();
                refresh();
            } catch (RefusedRequest refused) {
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        }));
        dialog.open();
    }
}
