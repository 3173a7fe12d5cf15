package app.unknot.claims.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimPages;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.filing.CoverageNotes;
import app.unknot.claims.scrubbing.FixPlace;
import app.unknot.clients.ClientPages;
import app.unknot.insurance.InsurancePages;
import app.unknot.practice.PracticePages;
import app.unknot.shared.Money;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** What stands in the way of the newest version, each with the way to where it is put right. */
final class FixCard {
    private FixCard() {}

    /**
     * @param edit opens what is entered with the claim itself
     * @param note opens what is noted of the payer's coverage
     */
    static Card of(ClaimDetail claim, Runnable edit, Runnable note) {
        int version = claim.versions().getLast().ordinal();
        Card card = new Card(
                claim.row().state().wasSent() ? ClaimsText.CHECKS.text() : ClaimsText.TO_FIX_IN_VERSION.text(version));
        claim.findings()
                .forEach(finding ->
                        card.add(finding(claim, finding, finding.rule().equals(CoverageNotes.RULE) ? note : edit)));
        Span passed = new Span(
                ClaimsText.CHECKS_PASSED.text(claim.rules() - claim.findings().size()));
        passed.addClassName("quiet");
        Div line = new Div(Icons.OK.create(), passed);
        line.addClassNames("finding", "passed");
        card.add(line);
        return card;
    }

    private static Div finding(ClaimDetail claim, ScrubFinding finding, Runnable edit) {
        Span title = new Span(finding.title());
        title.addClassName("strong");
        Span text = new Span(finding.text());
        text.addClassNames("small", "quiet");
        Span rule = new Span(
                finding.blocks()
                        ? ClaimsText.RULE_HOLDS.text(
                                finding.rule(), held(claim, finding).display())
                        : finding.rule());
        rule.addClassNames("tiny", "faint");
        Div words = new Div(title, text, rule);
        words.addClassName("words");
        Div line = new Div((finding.blocks() ? Icons.STOP : Icons.CAUTION).create(), words);
        if (!claim.row().state().wasSent()) line.add(way(claim, finding, claim.admin(), edit));
        line.addClassNames("finding", finding.blocks() ? "stop" : "caution");
        return line;
    }

    /** What waits for it: the charge of the services that it is about, or all. */
    private static Money held(ClaimDetail claim, ScrubFinding finding) {
        int services = claim.services().size();
        if (finding.lines().isEmpty() || finding.lines().stream().anyMatch(place -> place > services))
            return claim.row().total();
        return finding.lines().stream()
                .map(place -> claim.services().get(place - 1).charge())
                .reduce(Money.ZERO, Money::plus);
    }

    /** The way to what is wrong, from where nothing can be edited: by the case where the claim itself is to be changed. */
    static Component way(ClaimDetail claim, ScrubFinding finding) {
        FixPlace place = FixPlace.of(finding.rule());
        Component way = place == FixPlace.CLAIM || finding.rule().equals(CoverageNotes.RULE)
                ? link(finding, place, ClaimPages.caseOf(claim.row().id()))
                : way(claim, finding, claim.admin(), () -> {});
        // The one filled button of the queues makes the file.
        if (way instanceof Anchor link) {
            link.removeClassName("primary");
            link.addClassName("outlined");
        }
        return way;
    }

    private static Component way(ClaimDetail claim, ScrubFinding finding, boolean admin, Runnable edit) {
        FixPlace place = FixPlace.of(finding.rule());
        if (finding.rule().equals(CoverageNotes.RULE))
            return labelled(finding, Buttons.primary(ClaimsText.FIX.text(), click -> edit.run()));
        return switch (place) {
            case CLAIM -> labelled(finding, Buttons.primary(ClaimsText.FIX.text(), click -> edit.run()));
            case CLIENT -> link(finding, place, ClientPages.contact(claim.row().client()));
            case COVERAGE ->
                link(finding, place, ClientPages.insurance(claim.row().client()));
            case PAYER -> link(finding, place, InsurancePages.payer(claim.payer()));
            case LOCATION -> link(finding, place, PracticePages.LOCATIONS);
            case THERAPIST -> admin ? link(finding, place, AccountPages.ACCOUNTS) : words(place);
            case PRACTICE -> admin ? link(finding, place, PracticePages.PRACTICE) : words(place);
            case NOWHERE -> words(place);
        };
    }

    private static Span words(FixPlace place) {
        Span words = new Span(place.title());
        words.addClassNames("small", "quiet");
        return words;
    }

    private static NativeButton labelled(ScrubFinding finding, NativeButton button) {
        button.getElement().setAttribute("aria-label", ClaimsText.FIX_THIS.text(finding.title()));
        button.getElement().setAttribute("data-test", "fix-" + finding.rule());
        return button;
    }

    private static Anchor link(ScrubFinding finding, FixPlace place, String address) {
        Anchor link = new Anchor(address, ClaimsText.FIX.text());
        link.addClassNames("btn", "primary");
        link.getElement().setAttribute("aria-label", ClaimsText.FIX_THIS.text(finding.title()));
        link.getElement().setAttribute("title", place.title());
        link.getElement().setAttribute("data-test", "fix-" + finding.rule());
        return link;
    }
}
