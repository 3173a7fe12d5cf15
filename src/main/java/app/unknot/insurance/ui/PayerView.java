package app.unknot.insurance.ui;

import app.unknot.accounts.RecordNotFound;
import app.unknot.insurance.InsurancePages;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.codes.FeeSchedules;
import app.unknot.insurance.codes.ProcedureCodes;
import app.unknot.insurance.payers.PayerBook;
import app.unknot.insurance.payers.PayerDetail;
import app.unknot.insurance.payers.PayerIdentity;
import app.unknot.insurance.payers.RuleSource;
import app.unknot.insurance.payers.RuleTopic;
import app.unknot.insurance.payers.RuleWords;
import app.unknot.insurance.payers.RulesForm;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** One payer: who it is, its rules with the source of each, its fees, and how the rules have changed. */
@Route(InsurancePages.PAYER)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class PayerView extends Page implements BeforeEnterObserver {
    private final transient PayerBook book;
    private final transient FeeSchedules fees;
    private final transient ProcedureCodes codes;
    private final transient PracticeClock clock;
    private final Div body = new Div();

    PayerView(PayerBook book, FeeSchedules fees, ProcedureCodes codes, PracticeClock clock) {
        super(Density.DESK, InsuranceText.PAYER_AND_RULES.text(), "");
        this.book = book;
        this.fees = fees;
        this.codes = codes;
        this.clock = clock;
        addActions(new InsuranceLinks(""));
        body.addClassName("stack");
        Anchor back = new Anchor(InsurancePages.PAYERS, InsuranceText.ALL_PAYERS.text());
        back.addClassNames("link", "small");
        Div first = new Div(back);
        first.addClassName("back-line");
        add(first, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(payer(event.getRouteParameters().get("payer").orElse("")));
    }

    /** What is not an id leads where an unknown id leads. */
    private static PayerId payer(String text) {
        try {
            return new PayerId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new RecordNotFound();
        }
    }

    private void show(PayerId id) {
        PayerDetail payer = book.open(id);
        RulesForm newest = payer.newest();
        boolean ahead = newest.rules().validFrom().isAfter(clock.today());
        setLine(
                ahead
                        ? InsuranceText.VERSION_FROM.text(
                                newest.rules().version(), newest.rules().validFrom())
                        : InsuranceText.VERSION_IN_FORCE_SINCE.text(
                                newest.rules().version(), newest.rules().validFrom()));
        body.removeAll();
        body.add(identity(payer), rules(payer, newest), new FeeCard(id, fees, codes, clock), history(payer));
    }

    private Card identity(PayerDetail payer) {
        PayerIdentity identity = payer.identity();
        DescriptionList lines = new DescriptionList();
        lines.addClassName("facts");
        line(lines, InsuranceText.PAYER_ID, identity.payerCode());
        line(lines, InsuranceText.KIND_OF_PLAN, identity.filingIndicator().text());
        line(
                lines,
                InsuranceText.CONTRACT,
                identity.inNetwork() ? InsuranceText.IN_NETWORK.text() : InsuranceText.OUT_OF_NETWORK.text());
        line(lines, InsuranceText.PHONE_FOR_PROVIDERS, identity.phone());
        line(lines, InsuranceText.PORTAL_FOR_PROVIDERS, identity.portal());
        Card card = new Card(identity.name(), lines);
        if (!identity.active()) card.end(new Tag(Tone.PLAIN, InsuranceText.NOT_USED.text()));
        card.end(named(
                Buttons.outlined(
                        InsuranceText.CHANGE.text(), click -> PayerDialog.change(book, payer, () -> show(payer.id()))),
                InsuranceText.CHANGE_2.text(identity.name())));
        return card;
    }

    private static void line(DescriptionList lines, InsuranceText term, String value) {
        lines.add(
                new DescriptionList.Term(term.text()),
                new DescriptionList.Description(value.isEmpty() ? InsuranceText.NOT_ENTERED.text() : value));
    }

    private Card rules(PayerDetail payer, RulesForm form) {
        Card card = new Card(InsuranceText.RULES.text());
        card.end(named(
                Buttons.primary(
                        InsuranceText.CHANGE_THE_RULES.text(),
                        click -> RulesDialog.open(book, codes, payer, clock, () -> show(payer.id()))),
                InsuranceText.CHANGE_THE_RULES.text()));
        for (RuleTopic topic : RuleTopic.values()) card.add(rule(payer, form, topic));
        return card;
    }

    private Div rule(PayerDetail payer, RulesForm form, RuleTopic topic) {
        Span title = new Span(topic.text());
        title.addClassName("strong");
        Div words = new Div(title, new Div(RuleWords.of(topic, form.rules())));
        words.addClassName("grow");
        RuleSource source = form.source(topic);
        Div from = new Div(new Div(source(source)));
        from.addClassNames("small", "rule-source");
        if (source.isConfirmed()) {
            from.addClassName("quiet");
            from.add(new Tag(Tone.OK, InsuranceText.CONFIRMED_ON.text(source.confirmedOn())));
        } else {
            from.add(new Tag(Tone.CAUTION, InsuranceText.NOT_CONFIRMED_YET.text()));
            if (!source.source().isEmpty())
                from.add(named(
                        Buttons.once(InsuranceText.CONFIRM.text(), () -> {
                            book.confirm(payer.id(), form.rules().version(), topic);
                            show(payer.id());
                        }),
                        InsuranceText.CONFIRM_2.text(topic.text())));
        }
        Div row = new Div(words, from);
        row.addClassNames("list-row", "rule-row");
        row.getElement().setAttribute("data-test", "rule");
        return row;
    }

    private static String source(RuleSource source) {
        if (source.source().isEmpty()) return InsuranceText.NO_SOURCE.text();
        return source.dated() == null ? source.source() : source.source() + ", " + Formats.day(source.dated());
    }

    /** What each version changed, the newest first. */
    private static Card history(PayerDetail payer) {
        Card card = new Card(InsuranceText.VERSIONS.text());
        List<RulesForm> versions = payer.versions().stream()
                .sorted(Comparator.comparingInt((RulesForm one) -> one.rules().version())
                        .reversed())
                .toList();
        for (int i = 0; i < versions.size(); i++) {
            RulesForm version = versions.get(i);
            H2 title = new H2(InsuranceText.VERSION_FROM.text(
                    version.rules().version(), version.rules().validFrom()));
            title.addClassName("strong");
            Div row = new Div(title);
            row.addClassName("list-row");
            List<String> changes = i + 1 < versions.size()
                    ? RuleWords.changes(versions.get(i + 1).rules(), version.rules())
                    : List.of(InsuranceText.THE_FIRST_VERSION.text());
            Div words = new Div();
            words.addClassNames("small", "grow");
            if (changes.isEmpty()) words.add(new Div(InsuranceText.ONLY_SOURCES_CHANGED.text()));
            changes.forEach(change -> words.add(new Div(change)));
            row.add(words);
            card.add(row);
        }
        return card;
    }

    private static NativeButton named(NativeButton button, String words) {
        button.getElement().setAttribute("aria-label", words);
        return button;
    }
}
