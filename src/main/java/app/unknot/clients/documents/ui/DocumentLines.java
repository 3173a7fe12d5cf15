package app.unknot.clients.documents.ui;

import app.unknot.accounts.UserId;
import app.unknot.audit.ActorNames;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentRow;
import app.unknot.clients.documents.DocumentVerification;
import app.unknot.clients.documents.DocumentWithdrawal;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ReasonDialog;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** One document as a line: what it is, who stands behind it, and what can be done with it. */
@org.springframework.stereotype.Component
class DocumentLines {
    private final DocumentWithdrawal withdrawal;
    private final DocumentVerification verification;
    private final ActorNames names;
    private final PracticeClock clock;

    DocumentLines(
            DocumentWithdrawal withdrawal, DocumentVerification verification, ActorNames names, PracticeClock clock) {
        this.withdrawal = withdrawal;
        this.verification = verification;
        this.names = names;
        this.clock = clock;
    }

    Component line(DocumentRow row, Runnable changed) {
        DocumentForm form = row.form();
        Span title = new Span(form.title());
        title.addClassName("strong");
        Div facts = new Div(facts(row));
        facts.addClassNames("small", "quiet");
        Div words = new Div(title, tags(row), facts);
        words.addClassName("grow");
        Anchor open = new Anchor(row.address(), DocumentsText.DOWNLOAD.text());
        open.addClassNames("btn", "outlined");
        open.getElement().setAttribute("router-ignore", true);
        open.getElement().setAttribute("download", true);
        open.getElement().setAttribute("aria-label", DocumentsText.DOWNLOAD_2.text(form.title()));
        Div acts = new Div(open);
        acts.addClassNames("row", "wrap");
        acts(row, changed).forEach(acts::add);
        Div line = new Div(words, acts);
        line.addClassNames("list-row", "document-line");
        if (row.isWithdrawn()) line.addClassName("withdrawn");
        return line;
    }

    private List<Component> acts(DocumentRow row, Runnable changed) {
        DocumentKind kind = row.form().kind();
        if (row.isWithdrawn() || kind == DocumentKind.GIVEN_LETTER) return List.of();
        Component withdraw = Buttons.plain(DocumentsText.WITHDRAW.text(), click -> withdraw(row, changed));
        boolean verifiable = !row.isVerified() && !kind.isForTheOffice() && kind != DocumentKind.CLEARANCE;
        return verifiable
                ? List.of(Buttons.plain(DocumentsText.VERIFY.text(), click -> verify(row, changed)), withdraw)
                : List.of(withdraw);
    }

    private Component tags(DocumentRow row) {
        Div tags = new Div(new Tag(Tone.PLAIN, row.form().kind().title()));
        tags.addClassName("tags");
        if (row.isWithdrawn()) tags.add(new Tag(Tone.STOP, Icons.X, DocumentsText.WITHDRAWN.text()));
        else if (row.isVerified()) tags.add(new Tag(Tone.OK, DocumentsText.VERIFIED.text()));
        if (row.form().expiresOn() != null && row.form().expiresOn().isBefore(clock.today()))
            tags.add(new Tag(Tone.CAUTION, DocumentsText.EXPIRED.text()));
        return tags;
    }

    private String facts(DocumentRow row) {
        DocumentForm form = row.form();
        StringBuilder facts = new StringBuilder();
        if (!form.from().isEmpty()) facts.append(DocumentsText.BY.text()).append(form.from());
        if (form.datedOn() != null)
            facts.append(facts.isEmpty() ? DocumentsText.OF.text() : ", ").append(Formats.day(form.datedOn()));
        if (form.expiresOn() != null)
            facts.append(facts.isEmpty() ? DocumentsText.UNTIL.text() : DocumentsText.UNTIL_2.text())
                    .append(Formats.day(form.expiresOn()));
        if (!facts.isEmpty()) facts.append(". ");
        facts.append(DocumentsText.ADDED_BY.text())
                .append(name(row.uploadedBy()))
                .append(DocumentsText.ON.text())
                .append(Formats.day(clock.dayOf(row.uploadedAt())))
                .append(", ")
                .append(row.type().ending().toUpperCase(Locale.ROOT))
                .append(".");
        if (row.verifiedBy() != null)
            facts.append(DocumentsText.VERIFIED_BY.text())
                    .append(name(row.verifiedBy()))
                    .append(": ")
                    .append(row.proof());
        if (row.isWithdrawn()) facts.append(DocumentsText.WITHDRAWN_2.text()).append(row.withdrawnBecause());
        return facts.toString();
    }

    private String name(UserId user) {
        return names.of(List.of(user.value())).getOrDefault(user.value(), DocumentsText.A_FORMER_COLLEAGUE_2.text());
    }

    private void verify(DocumentRow row, Runnable changed) {
        new ReasonDialog(
                        "documents.verify." + row.id(),
                        DocumentsText.VERIFY_2.text(row.form().title()),
                        DocumentsText.SAY_HOW_YOU_MADE_SURE.text(),
                        DocumentsText.HOW_YOU_VERIFIED_IT_SUCH.text(),
                        DocumentsText.VERIFIED.text(),
                        how -> verification.verify(row.id(), how),
                        changed)
                .open();
    }

    private void withdraw(DocumentRow row, Runnable changed) {
        new ReasonDialog(
                        "documents.withdraw." + row.id(),
                        DocumentsText.WITHDRAW_2.text(row.form().title()),
                        DocumentsText.IT_IS_NO_LONGER_VALID.text(),
                        DocumentsText.WHY.text(),
                        DocumentsText.WITHDRAW.text(),
                        reason -> withdrawal.withdraw(row.id(), reason),
                        changed)
                .open();
    }
}
