package app.unknot.practice.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.practice.PracticeRegion;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.RegionFields;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;

/** How the practice writes days and times, and by which clock. */
final class RegionCard {
    private RegionCard() {}

    static Component create(PracticeSettings settings) {
        PracticeRegion region = settings.profile().region();
        RegionFields fields = new RegionFields();
        fields.show(region.locale(), region.zone());
        InputForm form = new InputForm("practice.region", PracticeText.DATES_AND_TIME_ZONE.text(), fields);
        return new Card(
                PracticeText.DATES_AND_TIME_ZONE.text(),
                form.message(),
                new Paragraph(PracticeText.EVERYONE_SEES_THESE_DATES.text()),
                fields,
                form.outlined(
                        PracticeText.SAVE_DATES_AND_ZONE.text(),
                        () -> settings.locate(new PracticeRegion(
                                fields.locale(),
                                fields.zone()
                                        .orElseThrow(() ->
                                                new RefusedRequest(PracticeText.CHOOSE_A_TIME_ZONE_NOTHING.text())))),
                        // The whole page is written by them.
                        () -> fields.getUI().ifPresent(ui -> ui.getPage().reload())));
    }
}
