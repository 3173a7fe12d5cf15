package app.unknot.record.ui;

import app.unknot.anatomy.Technique;
import app.unknot.charting.briefing.SessionAlerts;
import app.unknot.charting.briefing.SessionAlerts.AlertLine;
import app.unknot.charting.history.EmergencyReading.Sheet;
import app.unknot.charting.note.AnswerWords;
import app.unknot.charting.note.NoteRow;
import app.unknot.clients.ClientContact;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentRow;
import app.unknot.clients.history.HealthHistory;
import app.unknot.clients.history.HistoryField;
import app.unknot.clients.history.HistoryFields;
import app.unknot.clients.history.HistoryTopic;
import app.unknot.intake.ui.TopicSummary;
import app.unknot.plans.Plan;
import app.unknot.screening.Finding;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ui.ScreeningAlerts;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.typed.AddressLine;
import app.unknot.shared.ui.Alert;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a record under emergency access, what is needed first on top. */
final class EmergencySheet {
    private EmergencySheet() {}

    static List<Alert> alerts(Sheet sheet) {
        List<Alert> alerts = new ArrayList<>(ScreeningAlerts.of(sheet.standing()));
        String allergies = sheet.client().allergies();
        if (!allergies.isBlank()) alerts.add(new Alert(Alert.Kind.ALLERGY, allergies, "allergy"));
        return alerts;
    }

    /** Whom to call first, then the client's own telephone. */
    static Component contacts(Sheet sheet) {
        Card card = new Card(RecordText.WHO_TO_CALL.text());
        HealthHistory history = sheet.history().orElse(HealthHistory.EMPTY);
        call(card, RecordText.IN_AN_EMERGENCY.text(), history.text("emergency.name"), history.text("emergency.phone"));
        call(card, RecordText.PARENT_OR_GUARDIAN.text(), history.text("guardian.name"), history.text("guardian.phone"));
        if (history.text("emergency.name").isBlank()
                && history.text("emergency.phone").isBlank())
            card.add(new Paragraph(RecordText.NO_EMERGENCY_CONTACT.text()));
        ClientContact contact = sheet.client().contact();
        call(card, RecordText.THE_CLIENT.text(), contact.client().name(), contact.phone());
        String address = AddressLine.of(contact.street(), contact.city(), contact.state(), contact.zip());
        if (!address.isEmpty()) card.add(new Paragraph(address));
        return card;
    }

    private static void call(Card card, String what, String name, String phone) {
        if (name.isBlank() && phone.isBlank()) return;
        Span strong = new Span(name.isBlank() ? what : name);
        strong.addClassName("strong");
        Div sub = new Div(what);
        sub.addClassNames("small", "quiet");
        Div words = new Div(strong, sub);
        words.addClassName("grow");
        Div line = new Div(words);
        line.addClassName("list-row");
        if (!phone.isBlank()) {
            Anchor call = new Anchor("tel:" + phone.replaceAll("[^0-9+]", ""), Icons.PHONE.create(), new Span(phone));
            call.addClassNames("btn", "outlined");
            call.getElement().setAttribute("router-ignore", true);
            line.add(call);
        }
        card.add(line);
    }

    static Component precautions(Sheet sheet) {
        ScreeningResult standing = sheet.standing();
        Card card = new Card(RecordText.PRECAUTIONS_IN_FORCE.text());
        // A finding that is an alert too is said once.
        Set<String> words = new LinkedHashSet<>();
        for (AlertLine line : SessionAlerts.of(standing, sheet.client().allergies(), null, 0))
            words.add(said(line.strong(), line.text()));
        for (Finding finding : standing.findings()) words.add(said(finding.title(), finding.action()));
        String banned = standing.banned().stream().map(Technique::title).collect(Collectors.joining(", "));
        if (!banned.isEmpty()) words.add(said(RecordText.NOT_ALLOWED.text(), banned));
        UnorderedList list = new UnorderedList();
        list.addClassName("goals");
        words.forEach(one -> list.add(new ListItem(one)));
        card.add(words.isEmpty() ? new Paragraph(RecordText.NO_PRECAUTIONS_ARE_ON_RECORD.text()) : list);
        return card;
    }

    private static String said(String what, String more) {
        return more.isBlank() ? what : what + ": " + more;
    }

    static Component history(Sheet sheet) {
        Card card = new Card(RecordText.HEALTH_HISTORY.text());
        HealthHistory history = sheet.history().orElse(HealthHistory.EMPTY);
        if (history.answers().isEmpty()) card.add(new Paragraph(RecordText.NO_COMPLETED_HEALTH_HISTORY.text()));
        List.of(
                        HistoryTopic.HEALTH,
                        HistoryTopic.PAIN,
                        HistoryTopic.CARE,
                        HistoryTopic.COMFORT,
                        HistoryTopic.DAILY_LIFE)
                .stream()
                .filter(topic ->
                        HistoryFields.of(topic).stream().map(HistoryField::code).anyMatch(history::has))
                .forEach(topic -> card.add(new H3(topic.title()), TopicSummary.lines(topic, history)));
        return card;
    }

    static Component plan(Sheet sheet) {
        Card card = new Card(RecordText.PLAN.text());
        Plan plan = sheet.plan().orElse(null);
        if (plan == null) {
            card.add(new Paragraph(RecordText.NO_PLAN_YET.text()));
            return card;
        }
        card.add(
                new Paragraph(String.join("; ", plan.agreed().goals())),
                new Paragraph(RecordText.OF_SESSIONS_USED_MINUTES_EACH.text(
                        plan.sessionsUsed(),
                        plan.sessionsPlanned(),
                        plan.agreed().minutes(),
                        plan.agreed().pressure())),
                new Paragraph(RecordText.TECHNIQUES.text(plan.agreed().techniques().stream()
                        .map(Technique::title)
                        .collect(Collectors.joining(", ")))),
                new Paragraph(RecordText.HOME_CARE_2.text(plan.agreed().homeCare().stream()
                        .sorted()
                        .map(HomeCareItem::title)
                        .collect(Collectors.joining(", ")))));
        return card;
    }

    static String pain(NoteRow row) {
        return RecordText.PAIN_MIN.text(AnswerWords.pain(row.painBefore(), row.painAfter()), row.treatmentMinutes());
    }

    static Component document(DocumentRow row) {
        DocumentForm form = row.form();
        Span title = new Span(form.title());
        title.addClassName("strong");
        Div facts = new Div(form.kind().title()
                + (form.datedOn() == null ? "" : ", " + Formats.day(form.datedOn()))
                + (row.isWithdrawn() ? RecordText.WITHDRAWN.text(row.withdrawnBecause()) : ""));
        facts.addClassNames("small", "quiet");
        Div words = new Div(title, facts);
        words.addClassName("grow");
        Anchor open = new Anchor(row.address(), RecordText.DOWNLOAD.text());
        open.addClassNames("btn", "outlined");
        open.getElement().setAttribute("router-ignore", true);
        open.getElement().setAttribute("download", true);
        open.getElement().setAttribute("aria-label", RecordText.DOWNLOAD_2.text(form.title()));
        Div line = new Div(words, open);
        line.addClassNames("list-row", "document-line");
        if (row.isWithdrawn()) line.addClassName("withdrawn");
        return line;
    }
}
