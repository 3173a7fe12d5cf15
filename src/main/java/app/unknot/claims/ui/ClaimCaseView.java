package app.unknot.claims.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimDetail.VersionRow;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimPages;
import app.unknot.claims.ClaimService;
import app.unknot.claims.ClaimState;
import app.unknot.claims.book.ClaimLife;
import app.unknot.claims.filing.ClaimCorrections;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.filing.NextPayer;
import app.unknot.claims.filing.SentVersions;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.insurance.PayerRank;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ReasonDialog;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One claim through all its versions: what happened, what stands in the way, what went out, what came back. */
@Route(ClaimPages.CASE)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class ClaimCaseView extends Page implements BeforeEnterObserver {
    private final transient ClaimService claims;
    private final transient ClaimFiling filing;
    private final transient ClaimCorrections corrections;
    private final transient NextPayer next;
    private final transient SentVersions sent;
    private final transient OtherClaims others;
    private final transient PracticeClock clock;
    private final Div message = new Div();
    private final Div body = new Div();
    private transient @Nullable ClaimDetail claim;
    private int shown;

    ClaimCaseView(
            ClaimService claims,
            ClaimFiling filing,
            ClaimCorrections corrections,
            NextPayer next,
            SentVersions sent,
            OtherClaims others,
            PracticeClock clock) {
        super(Density.DESK, ClaimsText.CLAIM_CASE.text(), "");
        this.claims = claims;
        this.filing = filing;
        this.corrections = corrections;
        this.next = next;
        this.sent = sent;
        this.others = others;
        this.clock = clock;
        body.addClassName("claim-case");
        message.addClassName("case-message");
        add(message, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClaimId id = new ClaimId(
                UUID.fromString(event.getRouteParameters().get("claim").orElseThrow()));
        ClaimDetail opened = claims.open(id);
        setLine(ClaimsText.CASE_NUMBER_CHARGED.text(
                opened.row().number(),
                opened.row().total().display(),
                opened.row().payerName()));
        shown = newest(opened).ordinal();
        draw(opened);
    }

    private static VersionRow newest(ClaimDetail claim) {
        return claim.versions().reversed().stream()
                .filter(version -> version.state() != ClaimState.DISCARDED)
                .findFirst()
                .orElseThrow();
    }

    private void note(ClaimDetail opened) {
        CoverageDialog.open(
                opened, others.coverage(), () -> draw(claims.open(opened.row().id())));
    }

    private void draw(ClaimDetail opened) {
        claim = opened;
        body.removeAll();
        Div right = new Div(CaseCards.money(opened), FixCard.of(opened, () -> edit(opened), () -> note(opened)));
        right.addClassName("stack");
        Div left = new Div(
                CaseCards.versions(opened, shown, clock.getZone(), this::choose),
                ClaimCards.history(opened, clock.getZone()));
        left.addClassName("stack");
        showSent(opened, right);
        Div columns = new Div(left, right);
        columns.addClassName("case-columns");
        Div head = new Div(
                new H2(ClaimsText.CASE_OF.text(opened.row().clientName(), Visits.days(opened.row()))),
                ClaimTags.of(opened.row()));
        head.addClassNames("row", "case-head");
        body.add(head);
        ClaimId elsewhere = opened.joinedTo();
        if (elsewhere != null) {
            Anchor where = new Anchor(ClaimPages.caseOf(elsewhere), ClaimsText.OPEN_THE_CLAIM_THAT_BILLS_IT.text());
            where.addClassName("link");
            body.add(new NoteBox(Tone.ADVISE, ClaimsText.ANOTHER_CLAIM_BILLS_THIS_VISIT.text()));
            // It may bill visits of places that are not the manager's.
            if (claims.exists(elsewhere)) body.add(where);
        }
        earlierChange(opened).forEach(body::add);
        body.add(CaseCards.happened(opened, clock.getZone()), acts(opened), columns);
    }

    /** Where an earlier payer has changed its answer after a later one was told of it: what that means, and the way on. */
    private List<Component> earlierChange(ClaimDetail opened) {
        ClaimId id = opened.row().id();
        if (newest(opened).rank() == PayerRank.PRIMARY) return List.of();
        return switch (next.change(id)) {
            case NONE -> List.of();
            case TAKEN_BACK ->
                List.of(new NoteBox(Tone.CAUTION, ClaimsText.AN_EARLIER_PAYER_TOOK_ITS_ANSWER_BACK.text()));
            case CHANGED ->
                List.of(
                        new NoteBox(Tone.CAUTION, ClaimsText.AN_EARLIER_PAYER_SAYS_SOMETHING_ELSE.text()),
                        act("correct-next", ClaimsText.CORRECT_THE_CLAIM_TO_THIS_PAYER, () -> next.correct(id)));
        };
    }

    private void showSent(ClaimDetail opened, Div into) {
        ClaimId id = opened.row().id();
        sent.of(id, shown).ifPresent(snapshot -> {
            ClaimSnapshot before = shown == 1 ? null : sent.of(id, shown - 1).orElse(null);
            Instant at = opened.versions().get(shown - 1).frozenAt();
            String when = at == null ? "" : Formats.dayAndTime(at, clock.getZone());
            into.add(SentCard.of(shown, when, snapshot, before));
        });
    }

    private Div acts(ClaimDetail opened) {
        Div acts = new Div();
        acts.addClassNames("row", "case-acts");
        ClaimId id = opened.row().id();
        ClaimState state = opened.row().state();
        Anchor queues = new Anchor(ClaimPages.queues(), ClaimsText.BACK_TO_THE_QUEUES.text());
        queues.addClassName("link");
        NativeButton print = Buttons.withIcon(
                Buttons.outlined(ClaimsText.PRINT.text(), click -> getElement().executeJs("window.print()")),
                Icons.PRINT);
        acts.add(queues, named("print-case", print));
        if (state == ClaimState.DRAFT || state == ClaimState.TO_FIX) {
            acts.add(named("edit-claim", Buttons.outlined(ClaimsText.EDIT_THE_CLAIM.text(), click -> edit(opened))));
            acts.add(act("check-again", ClaimsText.CHECK_AGAIN, () -> filing.checkAgain(id)));
            if (opened.versions().size() == 1)
                acts.add(named(
                        "bill-together",
                        Buttons.outlined(ClaimsText.BILL_VISITS_TOGETHER.text(), click -> together(opened))));
            if (opened.versions().size() == 1 && opened.row().hasSeveralVisits())
                acts.add(act(
                        "bill-separately",
                        ClaimsText.BILL_VISITS_SEPARATELY,
                        () -> others.joining().separate(id)));
            if (opened.versions().size() > 1)
                acts.add(act("discard-version", ClaimsText.DISCARD_THIS_VERSION, () -> corrections.discard(id)));
            NativeButton ready =
                    Buttons.primary(ClaimsText.MARK_READY.text(), click -> does(() -> filing.markReady(id)));
            ready.setEnabled(state == ClaimState.DRAFT);
            acts.add(named("mark-ready", ready));
        }
        if (state == ClaimState.READY)
            acts.add(act("work-on", ClaimsText.WORK_ON_IT_AGAIN, () -> corrections.workOn(id)));
        if (ClaimLife.isRejected(state))
            acts.add(asked(
                    "send-again",
                    ClaimsText.CORRECT_AND_SEND_AGAIN,
                    ClaimsText.IT_GOES_AS_A_FIRST_CLAIM,
                    reason -> corrections.sendAgain(id, reason)));
        if (ClaimLife.isAnswered(state))
            acts.add(named(
                    "next-payer",
                    Buttons.outlined(ClaimsText.ASK_THE_NEXT_PAYER.text(), click -> askTheNextPayer(id))));
        if (ClaimLife.isAtThePayer(state)) {
            acts.add(asked(
                    "replace",
                    ClaimsText.REPLACE_IT,
                    ClaimsText.THE_WHOLE_CLAIM_IS_REPLACED,
                    reason -> corrections.replace(id, reason)));
            acts.add(asked(
                    "void",
                    ClaimsText.VOID_IT,
                    ClaimsText.THE_PAYER_TAKES_ITS_MONEY_BACK,
                    reason -> corrections.takeBackFromThePayer(id, reason)));
        }
        return acts;
    }

    /** The next payer refuses what comes twice. */
    private void askTheNextPayer(ClaimId id) {
        Runnable ask = () -> does(() -> next.ask(id));
        if (!next.isPassedOn(id)) {
            ask.run();
            return;
        }
        Confirm.ask(
                ClaimsText.ASK_THE_NEXT_PAYER_AS_WELL.text(),
                ClaimsText.THE_PAYER_SAYS_IT_SENT_THE_CLAIM_ON.text(),
                ClaimsText.ASK_THE_NEXT_PAYER.text(),
                ask);
    }

    private NativeButton act(String name, ClaimsText words, Runnable work) {
        return named(name, Buttons.outlined(words.text(), click -> does(work)));
    }

    private NativeButton asked(String name, ClaimsText words, ClaimsText meaning, Consumer<String> work) {
        return named(
                name,
                Buttons.outlined(
                        words.text(),
                        click -> new ReasonDialog(
                                        "claims." + name + "." + opened().row().id(),
                                        words.text(),
                                        meaning.text(),
                                        ClaimsText.WHY_ANOTHER_VERSION.text(),
                                        words.text(),
                                        work,
                                        this::refresh)
                                .open()));
    }

    private static NativeButton named(String name, NativeButton button) {
        button.getElement().setAttribute("data-test", name);
        return button;
    }

    private void edit(ClaimDetail opened) {
        ParticularsDialog.open(
                opened, clock::today, told -> filing.tell(opened.row().id(), told), this::refresh);
    }

    private void together(ClaimDetail opened) {
        TogetherDialog.open(
                opened,
                others.joining().beside(opened.row().id()),
                others.joining()::join,
                gathered -> UI.getCurrentOrThrow().navigate(ClaimPages.caseOf(gathered)));
    }

    private void choose(int ordinal) {
        shown = ordinal;
        draw(opened());
    }

    private void does(Runnable work) {
        message.removeAll();
        try {
            work.run();
        } catch (RefusedRequest e) {
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(e.getMessage())));
        }
        refresh();
    }

    private void refresh() {
        ClaimDetail now = claims.open(opened().row().id());
        shown = newest(now).ordinal();
        draw(now);
    }

    private ClaimDetail opened() {
        if (claim == null) throw new IllegalStateException("No claim is open");
        return claim;
    }
}
