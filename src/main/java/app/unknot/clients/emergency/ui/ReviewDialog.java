package app.unknot.clients.emergency.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.audit.ActorNames;
import app.unknot.audit.ui.LogTable;
import app.unknot.audit.ui.LogTable.Column;
import app.unknot.clients.emergency.EmergencyReviews;
import app.unknot.clients.emergency.EmergencyReviews.Details;
import app.unknot.clients.emergency.Grant;
import app.unknot.clients.emergency.Grant.State;
import app.unknot.clients.emergency.ReviewVerdict;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextBlock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** One emergency access: the reason, what was read, and what the manager makes of it. */
final class ReviewDialog extends InputDialog {
    private final transient EmergencyReviews reviews;
    private final transient ActorNames names;
    private final transient PracticeClock clock;
    private final transient Runnable after;
    private final Div body;

    ReviewDialog(EmergencyReviews reviews, ActorNames names, PracticeClock clock, UUID id, Runnable after) {
        this(reviews, names, clock, reviews.details(id), new Div(), after);
    }

    private ReviewDialog(
            EmergencyReviews reviews,
            ActorNames names,
            PracticeClock clock,
            Details details,
            Div body,
            Runnable after) {
        super(
                "emergency.review." + details.line().grant().id(),
                EmergencyText.RECORD_2.text(
                        details.line().client().name(), details.line().client().number()),
                body);
        this.reviews = reviews;
        this.names = names;
        this.clock = clock;
        this.after = after;
        this.body = body;
        setWidth("min(52rem, 94vw)");
        body.addClassNames("stack", "emergency");
        show(details);
    }

    private void show(Details details) {
        Grant grant = details.line().grant();
        body.add(new Paragraph(grant.reason().title() + ". \"" + details.reason() + "\""), new Paragraph(times(grant)));
        body.add(new H3(EmergencyText.WHAT_WAS_READ.text()));
        if (details.read().isEmpty()) body.add(new Paragraph(EmergencyText.NOTHING.text()));
        else {
            LogTable table = new LogTable(names, clock, EnumSet.of(Column.WHEN, Column.WHAT, Column.RESULT));
            table.show(details.read());
            body.add(table);
        }
        ReviewVerdict known = grant.verdict();
        if (known != null) {
            body.add(
                    new H3(EmergencyText.REVIEWED.text()),
                    new Paragraph(EmergencyText.BY_2.text(known.title(), by(grant))));
            if (!details.note().isEmpty()) body.add(new Paragraph(details.note()));
        }
        cancel(EmergencyText.CLOSE.text());
        if (details.line().state() == State.TO_REVIEW && !details.line().own()) verdict(grant);
    }

    private String times(Grant grant) {
        Instant opened = grant.openedAt();
        if (opened == null) return EmergencyText.NOT_OPENED.text();
        Instant ended = grant.endedAt();
        Instant over = ended == null ? grant.endsAt() : ended;
        return EmergencyText.OPENED_ON.text(
                Formats.dayAndTime(opened, clock.getZone()),
                over == null ? "" : EmergencyText.ENDED_AT.text(Formats.time(over, clock.getZone())));
    }

    private String by(Grant grant) {
        UserId by = grant.reviewedBy();
        return by == null
                ? EmergencyText.SOMEBODY.text()
                : names.of(List.of(by.value())).getOrDefault(by.value(), EmergencyText.A_FORMER_COLLEAGUE_2.text());
    }

    private void verdict(Grant grant) {
        ChoiceRow<ReviewVerdict> verdict = new ChoiceRow<>(
                EmergencyText.YOUR_ASSESSMENT.text(),
                "o",
                Arrays.asList(ReviewVerdict.values()),
                ReviewVerdict::title,
                chosen -> {});
        verdict.addClassName("opts");
        TextBlock note = new TextBlock(EmergencyText.WHY_OR_WHAT_HAPPENS_NEXT.text(), EmergencyReviews.NOTE);
        body.add(new H3(EmergencyText.YOUR_REVIEW.text()), verdict, note, form().message());
        save(
                EmergencyText.SAVE_THE_REVIEW.text(),
                () -> reviews.review(
                        grant.id(),
                        verdict.chosen()
                                .orElseThrow(() -> new RefusedRequest(EmergencyText.CHOOSE_YOUR_ASSESSMENT.text())),
                        note.text()),
                after);
    }
}
