package app.unknot.audit.ui;

import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditPages;
import app.unknot.audit.reading.AccessLog;
import app.unknot.audit.reading.LogFilter;
import app.unknot.audit.ui.LogTable.Column;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;

/** What the signed-in person opened and changed, as the log has it. */
@Route(AuditPages.MY_ACCESS)
@DynamicPageTitle(ScreenTitle.class)
@PermitAll
class MyAccessView extends Page {
    private static final int PAGE = 50;

    MyAccessView(AccessLog reading, ActorNames names, PracticeClock clock) {
        super(Density.TOUCH, AuditText.WHAT_YOU_OPENED.text(), AuditText.EVERYTHING_YOU_OPENED_OR_CHANGED.text());
        DayField from = DayField.any(AuditText.FROM.text(), clock::today);
        DayField to = DayField.any(AuditText.TO.text(), clock::today);
        LogPager entries = new LogPager(
                new LogTable(names, clock, EnumSet.complementOf(EnumSet.of(Column.WHO))),
                after -> reading.own(LogFilter.ALL.between(from.getValue(), to.getValue()), after, PAGE),
                AuditText.NO_ENTRIES_ON_THESE_DAYS.text());
        for (DayField day : List.of(from, to)) {
            day.setClearButtonVisible(true);
            day.addValueChangeListener(change -> entries.start());
        }
        Div days = new Div(from, to);
        days.addClassName("log-filter");
        Card card = new Card(AuditText.ENTRIES.text(), days, entries);
        card.addClassName("stack");
        add(card);
        entries.start();
    }
}
