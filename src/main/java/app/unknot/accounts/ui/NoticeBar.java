package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.accounts.notices.PersonalNotices.Notice;
import app.unknot.accounts.notices.StandingNotices;
import app.unknot.accounts.notices.StandingNotices.StandingNotice;
import app.unknot.accounts.requests.Agreements;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;

/** Above every page: what was done to one's account, and what waits for one's agreement. */
@SpringComponent
@UIScope
public class NoticeBar extends Div {
    private final transient PersonalNotices notices;
    private final transient Agreements agreements;
    private final transient List<StandingNotices> standing;
    private final transient CurrentSubject current;
    private final transient PracticeClock clock;

    NoticeBar(
            PersonalNotices notices,
            Agreements agreements,
            List<StandingNotices> standing,
            CurrentSubject current,
            PracticeClock clock) {
        this.notices = notices;
        this.agreements = agreements;
        this.standing = List.copyOf(standing);
        this.current = current;
        this.clock = clock;
        addClassName("notices");
    }

    public void refresh() {
        removeAll();
        notices.open().forEach(notice -> add(box(notice)));
        Subject me = current.require();
        standing.forEach(source -> source.of(me).forEach(one -> add(box(one))));
        if (!me.is(Role.MANAGER) && !me.is(Role.ADMIN)) return;
        int waiting = agreements.waiting().size();
        if (waiting == 0) return;
        NoteBox box = new NoteBox(
                Tone.ADVISE,
                waiting == 1
                        ? AccountsText.A_REQUEST_NEEDS_YOUR_AGREEMENT.text()
                        : AccountsText.REQUESTS_NEED_YOUR_AGREEMENT.text(waiting));
        box.add(new Anchor(
                AccountPages.REQUESTS,
                AccountsText.REVIEW.text(waiting == 1 ? AccountsText.IT.text() : AccountsText.THEM.text())));
        add(box);
    }

    private static NoteBox box(StandingNotice standing) {
        NoteBox box = new NoteBox(Tone.CAUTION, standing.words());
        box.add(new Anchor(standing.address(), standing.link()));
        return box;
    }

    private NoteBox box(Notice notice) {
        NoteBox box = new NoteBox(
                Tone.CAUTION, notice.words() + " (" + Formats.dayAndTime(notice.at(), clock.getZone()) + ")");
        box.add(Buttons.plain(AccountsText.GOT_IT.text(), click -> {
            notices.seen(notice.id());
            refresh();
        }));
        return box;
    }
}
