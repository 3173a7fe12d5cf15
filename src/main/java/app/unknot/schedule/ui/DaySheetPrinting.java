package app.unknot.schedule.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.practice.Location;
import app.unknot.schedule.sheets.DaySheets;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.Refused;
import app.unknot.shared.print.Paper;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.PrintNote;
import app.unknot.shared.ui.ProofPrompt;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks whose day is to be printed, and hands the paper out to who has shown who they are. */
@Component
class DaySheetPrinting {
    private final DaySheets sheets;
    private final BookingChoices choices;
    private final ProofPrompt proof;

    DaySheetPrinting(DaySheets sheets, BookingChoices choices, ProofPrompt proof) {
        this.sheets = sheets;
        this.choices = choices;
        this.proof = proof;
    }

    void open(SchedulePlace place) {
        Dialog dialog = new Dialog(ScheduleText.PRINT_THE_DAY.text(Formats.longDay(place.day())));
        Density.TOUCH.applyTo(dialog);
        Select<Optional<UserId>> whose = whose(place);
        Div answer = new Div();
        answer.getElement().setAttribute("role", "status");
        Div content = new Div(new Paragraph(ScheduleText.PAPER_LIES_ABOUT.text()), whose, answer);
        content.addClassNames("stack", "sched-form");
        dialog.add(content);
        dialog.getFooter()
                .add(
                        Buttons.plain(ScheduleText.CLOSE.text(), click -> dialog.close()),
                        Buttons.withIcon(
                                Buttons.primary(
                                        ScheduleText.PRINT.text(), click -> ask(place, whose.getValue(), answer)),
                                Icons.PRINT));
        dialog.open();
    }

    /** Everybody's for who manages there, first; without a choice for a therapist. */
    private Select<Optional<UserId>> whose(SchedulePlace place) {
        LocationId at = place.at();
        List<LocationId> there =
                at == null ? choices.locations().stream().map(Location::id).toList() : List.of(at);
        Map<Optional<UserId>, String> names = new LinkedHashMap<>();
        if (choices.forManager()) names.put(Optional.empty(), ScheduleText.EVERYBODY.text());
        for (TherapistProfile one : choices.therapists(there)) names.put(Optional.of(one.id()), one.name());
        if (names.isEmpty()) names.put(Optional.of(choices.subject().id()), "");
        List<Optional<UserId>> offered = List.copyOf(names.keySet());
        Select<Optional<UserId>> whose = new Select<>();
        whose.setLabel(ScheduleText.WHOSE_DAY.text());
        whose.setItems(offered);
        whose.setItemLabelGenerator(one -> names.getOrDefault(one, ""));
        Optional<UserId> shown =
                Optional.ofNullable(place.rooms() ? null : place.who()).map(UserId::new);
        whose.setValue(offered.contains(shown) ? shown : offered.getFirst());
        whose.setVisible(offered.size() > 1);
        return whose;
    }

    private void ask(SchedulePlace place, Optional<UserId> therapist, Div answer) {
        proof.before(
                ScheduleText.PRINT_A_DAY.text(),
                ScheduleText.THE_SHEET_NAMES_CLIENTS.text(),
                ScheduleText.PRINT.text(),
                () -> offer(place, therapist, answer));
    }

    private void offer(SchedulePlace place, Optional<UserId> therapist, Div answer) {
        answer.removeAll();
        try {
            Paper paper = sheets.print(place.day(), Places.chosen(place.at()), therapist.orElse(null));
            byte[] pdf = paper.pdf();
            String file = "day-" + place.day() + ".pdf";
            Anchor link = new Anchor(
                    proof.guarded(DownloadHandler.fromInputStream(event ->
                            new DownloadResponse(new ByteArrayInputStream(pdf), file, "application/pdf", pdf.length))),
                    "");
            link.add(Icons.ARROWDOWN.create(), new Span(ScheduleText.OPEN_THE_SHEET.text()));
            link.addClassNames("btn", "outlined");
            link.getElement().setAttribute("download", file);
            link.getElement().setAttribute("data-test", "day-sheet");
            PrintNote missing = new PrintNote();
            missing.say(paper.unprintable());
            answer.add(new NoteBox(Tone.OK, ScheduleText.THE_SHEET_IS_READY.text()), missing, link);
            link.getElement().callJsFunction("click");
        } catch (Refused refused) {
            answer.add(new NoteBox(Tone.CAUTION, refused.words()));
        }
    }
}
