package app.unknot.clients.emergency.ui;

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
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
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
@DynamicPageTitle(ScreenTitle.class)
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
        super(Density.DESK, EmergencyText.EMERGENCY_ACCESS.text(), "");
        this.reviews = reviews;
        this.proofs = proofs;
        this.names = names;
        this.clock = clock;
        Anchor open = new Anchor(ClientPages.EMERGENCY, EmergencyText.OPEN_EMERGENCY_ACCESS.text());
        open.addClassNames("btn", "outlined");
        addActions(open);
        lists.addClassName("stack");
        add(lists);
        refresh();
    }

    private void refresh() {
        Counts counts = reviews.counts();
        setLine(EmergencyText.WHO_OPENED_THE_RECORD.text(counts.week(), counts.toReview()));
        lists.removeAll();
        List<Line> lines = reviews.current();
        page = 0;
        list(EmergencyText.WAITING_FOR_YOUR_AGREEMENT.text(), lines, State.WAITS);
        list(EmergencyText.OPEN_NOW.text(), lines, State.OPEN);
        list(EmergencyText.TO_REVIEW.text(), lines, State.TO_REVIEW);
        Card done = new Card(EmergencyText.REVIEWED.text());
        lists.add(done);
        reviewed(done);
        if (lines.isEmpty() && done.getComponentCount() == 1)
            lists.add(new EmptyState(EmergencyText.NO_EMERGENCY_ACCESS_YET.text()));
        done.setVisible(done.getComponentCount() > 1);
    }

    private void reviewed(Card done) {
        List<Line> lines = reviews.reviewed(page);
        Map<UUID, String> who = who(lines);
        lines.forEach(line -> done.add(row(line, who)));
        if (lines.size() == PAGE) {
            Div older = new Div();
            older.add(Buttons.outlined(EmergencyText.OLDER.text(), click -> {
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
        Span title = new Span(EmergencyText.RECORD.text(
                who.getOrDefault(grant.account().value(), EmergencyText.A_FORMER_COLLEAGUE.text()),
                line.client().name(),
                line.client().number()));
        title.addClassName("strong");
        Div sub = new Div(grant.reason().title() + ". " + Formats.dayAndTime(grant.askedAt(), clock.getZone()) + ".");
        sub.addClassNames("small", "quiet");
        Div words = new Div(title, sub);
        words.addClassName("grow");
        if (line.state() == State.TO_REVIEW && line.unreviewable())
            words.add(new NoteBox(Tone.CAUTION, EmergencyText.THIS_REMAINS_UNREVIEWED_ONLY.text()));
        else if (line.state() == State.TO_REVIEW && line.own()) {
            Div other = new Div(EmergencyText.YOU_OPENED_IT_SO_ANOTHER.text());
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
                    Buttons.outlined(EmergencyText.END_IT_NOW.text(), click -> {
                        reviews.end(id);
                        refresh();
                    }),
                    Icons.STOP));
        if (line.state() == State.WAITS && !line.own()) {
            acts.add(Buttons.primary(
                    EmergencyText.AGREE.text(), click -> decide(EmergencyText.AGREE, line, reviews::agree)));
            acts.add(Buttons.outlined(
                    EmergencyText.REFUSE.text(), click -> decide(EmergencyText.REFUSE, line, reviews::refuse)));
        }
        boolean mine = line.state() == State.TO_REVIEW && !line.own();
        acts.add(Buttons.outlined(
                mine ? EmergencyText.REVIEW.text() : EmergencyText.LOOK.text(),
                click -> new ReviewDialog(reviews, names, clock, id, this::refresh).open()));
        return acts;
    }

    private static Tone tone(ReviewVerdict verdict) {
        return switch (verdict) {
            case JUSTIFIED -> Tone.OK;
            case TALK -> Tone.CAUTION;
            case NOT_JUSTIFIED -> Tone.STOP;
        };
    }

    private void decide(EmergencyText verb, Line line, BiConsumer<UUID, StrongConfirmation> act) {
        ProofFields proof = proofs.ask();
        Div form = new Div(
                new Paragraph(EmergencyText.THREE_WERE_ALREADY_OPENED_TODAY.text(
                        verb == EmergencyText.AGREE
                                ? EmergencyText.THE_RECORD_OF_OPENS.text(
                                        line.client().name())
                                : EmergencyText.THE_RECORD_OF_STAYS_CLOSED.text(
                                        line.client().name()))),
                proof);
        form.addClassName("stack");
        InputDialog dialog = new InputDialog("emergency.decide." + line.grant().id(), verb.text() + "?", form);
        dialog.cancel(EmergencyText.CANCEL.text());
        dialog.save(
                verb.text(),
                proof::confirm,
                confirmation -> act.accept(line.grant().id(), confirmation),
                this::refresh);
        dialog.open();
    }
}
