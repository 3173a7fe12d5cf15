package app.unknot.screening.ui;

import app.unknot.screening.rules.RulePublishing;
import app.unknot.screening.rules.RulePublishing.Row;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The screening rules: what runs, what is being changed, and every version there was. Nothing of any client is here. */
@Route(RulePages.RULES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("ADMIN")
class RulesView extends Page {
    private final transient RulePublishing publishing;
    private final transient PracticeClock clock;
    private final transient RuleDesk desk;
    private final DraftCard draft;
    private final RuleTable table;
    private final VersionsCard versions;
    private final Div message = new Div();

    RulesView(RulePublishing publishing, PracticeClock clock) {
        super(Density.TOUCH, ScreeningText.SCREENING_RULES.text(), "");
        this.publishing = publishing;
        this.clock = clock;
        this.desk = new RuleDesk(publishing, this::refresh, this::refuse);
        this.table = new RuleTable(rule -> RuleForm.change(desk, rule));
        this.draft = new DraftCard(desk, clock, table::open);
        this.versions = new VersionsCard(desk, clock);
        addClassName("rules");
        addActions(
                RuleDownload.link(
                        ScreeningText.EXPORT.text(),
                        "screening-rules.json",
                        () -> publishing.draft().text().text()),
                Buttons.outlined(ScreeningText.IMPORT.text(), click -> RuleImport.open(desk)),
                Buttons.withIcon(
                        Buttons.outlined(ScreeningText.ADD_A_RULE.text(), click -> RuleForm.add(desk)), Icons.PLUS));
        message.addClassName("rules-message");
        Card rules = new Card(ScreeningText.RULES_2.text(), table);
        rules.addClassName("rules-card");
        add(message, draft, rules, versions);
        refresh();
    }

    private void refresh() {
        message.removeAll();
        Row running = publishing.versions().getFirst();
        setLine(ScreeningText.VERSION_IN_EFFECT_SINCE_CHANGES.text(
                running.rules().name(), Formats.dayAndTime(running.rules().publishedAt(), clock.getZone())));
        draft.refresh();
        table.show(desk.draft().text().rules());
        versions.refresh();
    }

    private void refuse(String why) {
        message.removeAll();
        message.add(new NoteBox(Tone.CAUTION, why));
        message.scrollIntoView();
    }
}
