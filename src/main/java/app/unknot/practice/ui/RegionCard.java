package app.unknot.practice.ui;

import app.unknot.practice.PracticeRegion;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.RegionFields;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How the practice writes days and times, and by which clock. */
final class RegionCard {
    private RegionCard() {}

    static Component create(PracticeSettings settings) {
        PracticeRegion region = settings.profile().region();
        RegionFields fields = new RegionFields();
        fields.show(region.locale(), region.zone());
        Div message = new Div();
        return new Card(
                PracticeText.DATES_AND_TIME_ZONE.text(),
                message,
                new Paragraph(PracticeText.EVERYONE_SEES_THESE_DATES.text()),
                fields,
                Buttons.outlined(PracticeText.SAVE_DATES_AND_ZONE.text(), click -> {
                    message.removeAll();
                    fields.zone()
                            .ifPresentOrElse(
                                    zone -> {
                                        settings.locate(new PracticeRegion(fields.locale(), zone));
                                        // The whole page is written by them.
                                        message.getUI()
                                                .ifPresent(ui -> ui.getPage().reload());
                                    },
                                    () -> message.add(
                                            new NoteBox(Tone.CAUTION, PracticeText.CHOOSE_A_TIME_ZONE_NOTHING.text())));
                }));
    }
}
