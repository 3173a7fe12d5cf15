package app.unknot.shell;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.ui.NoticeBar;
import app.unknot.audit.AuditPages;
import app.unknot.audit.ui.AlertNotice;
import app.unknot.charting.NotePages;
import app.unknot.claims.ClaimPages;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ui.FindClient;
import app.unknot.insurance.InsurancePages;
import app.unknot.intake.IntakePages;
import app.unknot.letters.LetterPages;
import app.unknot.outcomes.OutcomePages;
import app.unknot.practice.PracticePages;
import app.unknot.records.RecordsPages;
import app.unknot.schedule.SchedulePages;
import app.unknot.screening.ui.RulePages;
import app.unknot.shared.Face;
import app.unknot.shared.disk.DiskLevel;
import app.unknot.shared.disk.DiskWatch;
import app.unknot.shared.ui.Assets;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.LogoLine;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import app.unknot.shared.ui.UnfinishedBar;
import app.unknot.shell.signin.SignInPages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The frame of every screen after the sign-in: a rail with what this person's roles need, and nothing else. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    /** As many entries as the bar at the foot of a phone shows beside the lock; all the others are behind More. */
    private static final int ON_A_PHONE = 4;

    /** The same of a tablet that is held upright. */
    private static final int ON_A_TABLET = 8;

    private final Main content = new Main();
    private final Nav rail = new Nav();
    private final NativeButton more = new NativeButton("");
    private final HtmlContainer address = new HtmlContainer("page-address");
    private final Div warnings = new Div();
    private final NoticeBar notices;
    private final UnfinishedBar unfinished = new UnfinishedBar();
    private final transient DiskWatch disk;
    private final @Nullable AlertNotice alerts;
    private final List<Anchor> links = new ArrayList<>();
    private @Nullable HasElement shown;
    private boolean isUnfolded;

    MainLayout(
            CurrentSubject current,
            AuthenticationContext authentication,
            DiskWatch disk,
            NoticeBar notices,
            FindClient find,
            AlertNotice.Maker security) {
        this.notices = notices;
        this.disk = disk;
        Subject subject = current.require();
        boolean inCharge = subject.is(Role.MANAGER) || subject.is(Role.ADMIN);
        alerts = inCharge ? security.create() : null;
        addClassName("shell");
        rail.addClassName("rail");
        rail.getElement().setAttribute("aria-label", ShellText.MAIN.text());
        Anchor mark = new Anchor("", new LogoLine());
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-label", ShellText.UNKNOT_HOME.text());
        Span name = new Span(ShellText.UNKNOT.text());
        name.addClassName("mark-name");
        mark.add(name);
        rail.add(mark);
        List<Entry> entries = entriesFor(subject);
        entries.forEach(entry -> rail.add(link(entry)));
        if (entries.size() > ON_A_PHONE) rail.addClassName("many");
        if (entries.size() > ON_A_TABLET) rail.addClassName("crowded");
        more.addClickListener(click -> unfold(!isUnfolded));
        Div space = new Div();
        space.addClassName("sp");
        NativeButton out = new NativeButton("", click -> authentication.logout());
        out.add(Icons.LEAVE.create(), new Span(ShellText.SIGN_OUT.text()));
        out.addClassNames("nav", "out");
        more.add(Icons.MORE.create(), new Span(ShellText.MORE.text()));
        more.addClassNames("nav", "more");
        rail.add(space, more, lock(), out, me(subject));
        unfold(false);
        Assets.module(address, "kit/address.js");
        content.add(address, offline(), warnings, notices, unfinished);
        if (alerts != null) content.add(alerts);
        if (subject.is(Role.THERAPIST)) content.add(keptNotes());
        if (subject.is(Role.THERAPIST) || subject.is(Role.MANAGER)) find.listen(this);
        add(rail, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        HasElement before = shown;
        if (before != null) before.getElement().removeFromParent();
        content.getElement().appendChild(view.getElement());
        shown = view;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        unfold(false);
        warnOfTheDisk();
        notices.refresh();
        unfinished.refresh();
        if (alerts != null) alerts.refresh();
        String path = event.getLocation().getPath();
        address.getElement().setAttribute("of", "/" + event.getLocation().getPathWithQueryParameters());
        for (Anchor link : links) {
            String target = link.getHref();
            boolean here = path.equals(target) || path.startsWith(target + "/");
            if (here) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        }
    }

    /** Shows what the bar at the foot has no room for; beside a wide screen the rail shows all anyway. */
    private void unfold(boolean wanted) {
        isUnfolded = wanted;
        rail.setClassName("unfolded", wanted);
        more.getElement().setAttribute("aria-expanded", String.valueOf(wanted));
    }

    /** For everybody: who is about to write a lot should know before. */
    private void warnOfTheDisk() {
        warnings.removeAll();
        DiskLevel level = disk.level();
        if (level != DiskLevel.AMPLE)
            warnings.add(new NoteBox(
                    level == DiskLevel.LOW ? Tone.ADVISE : Tone.CAUTION,
                    ShellText.THE_SERVERS_DISK_IS_ALMOST.text(DiskWatch.consequence(level))));
    }

    private static List<Entry> entriesFor(Subject subject) {
        List<Entry> entries = new ArrayList<>();
        if (subject.is(Role.THERAPIST)) entries.add(new Entry(ClientPages.TODAY, Icons.TODAY, ShellText.TODAY.text()));
        if (subject.is(Role.THERAPIST) || subject.is(Role.MANAGER))
            entries.add(new Entry(SchedulePages.SCHEDULE, Icons.CAL, ShellText.SCHEDULE.text()));
        if (subject.is(Role.THERAPIST) || subject.is(Role.MANAGER))
            entries.add(new Entry(ClientPages.ALL, Icons.CLIENTS, ShellText.CLIENTS.text()));
        if (subject.is(Role.THERAPIST)) entries.add(new Entry(NotePages.ALL, Icons.PEN, ShellText.NOTES.text()));
        if (subject.is(Role.MANAGER)) {
            entries.add(new Entry(OutcomePages.OUTCOMES, Icons.CHART, ShellText.OUTCOMES.text()));
            entries.add(new Entry(ClaimPages.queues(), Icons.CLAIMS, ShellText.CLAIMS.text()));
            entries.add(new Entry(InsurancePages.PAYERS, Icons.CARD, ShellText.INSURANCE.text()));
            entries.add(new Entry(IntakePages.HOLDS, Icons.STOP, ShellText.ON_HOLD.text()));
            entries.add(new Entry(LetterPages.REFERRALS, Icons.LETTER, ShellText.REFERRALS.text()));
            entries.add(new Entry(NotePages.UNSIGNED, Icons.BELL, ShellText.UNSIGNED.text()));
            // Who is also an admin has Accounts; a therapist finds emergency access below the clients: the rail has no
            // room for more.
            if (!subject.is(Role.ADMIN)) entries.add(new Entry(AccountPages.TEAM, Icons.PEOPLE, ShellText.TEAM.text()));
            if (!subject.is(Role.THERAPIST))
                entries.add(new Entry(ClientPages.EMERGENCY_REVIEW, Icons.KEY, ShellText.EMERGENCY.text()));
        }
        if (subject.is(Role.ADMIN)) {
            entries.add(new Entry(AccountPages.ACCOUNTS, Icons.PEOPLE, ShellText.ACCOUNTS.text()));
            entries.add(new Entry(PracticePages.PRACTICE, Icons.GEAR, ShellText.PRACTICE.text()));
            entries.add(new Entry(RulePages.RULES, Icons.SHIELDOK, ShellText.RULES.text()));
            entries.add(new Entry(RecordsPages.HEALTH, Icons.OK, ShellText.HEALTH_CHECK.text()));
        }
        if (subject.is(Role.ADMIN) || subject.is(Role.MANAGER))
            entries.add(new Entry(AuditPages.ACCESS_LOG, Icons.EYE, ShellText.ACCESS_LOG.text()));
        return entries;
    }

    private Anchor link(Entry entry) {
        Anchor link = new Anchor(entry.path(), entry.icon().create(), new Span(entry.words()));
        link.addClassName("nav");
        links.add(link);
        return link;
    }

    /** Works without the server's help for the tap itself: the element asks the server to lock, and leads to the lock screen. */
    private static Component lock() {
        NativeButton button = new NativeButton("");
        button.add(Icons.LOCK.create(), new Span(ShellText.LOCK.text()));
        button.addClassName("nav");
        HtmlContainer lock = new HtmlContainer("lock-button");
        lock.getElement().setAttribute("lock-page", SignInPages.LOCK);
        lock.add(button);
        Assets.module(lock, "kit/idle-lock.js");
        return lock;
    }

    /** Says in words what works without a connection, as long as there is none. */
    private static Component offline() {
        HtmlContainer bar = new HtmlContainer("offline-bar");
        Assets.module(bar, "kit/offline-bar.js");
        return bar;
    }

    /** Has the tablet look whether the portal still holds what it sent; empty as long as there is nothing to say. */
    private static Component keptNotes() {
        HtmlContainer kept = new HtmlContainer("kept-notes");
        Assets.module(kept, "session-workspace/journal/bring-back.js");
        return kept;
    }

    private static Anchor me(Subject subject) {
        String[] names = subject.displayName().split(" ");
        Span avatar = new Span(Face.initials(names[0], names[names.length - 1]));
        avatar.addClassNames("avatar", "clay");
        String roles = subject.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
        Div title = new Div(roles);
        title.addClassName("quiet");
        Span strong = new Span(subject.displayName());
        strong.addClassName("strong");
        Span who = new Span(strong, title);
        who.addClassName("who");
        Anchor me = new Anchor(AccountPages.MY_ACCOUNT, avatar, who);
        me.addClassName("me");
        me.getElement().setAttribute("aria-label", ShellText.MY_ACCOUNT.text(subject.displayName()));
        return me;
    }

    private record Entry(String path, Icons icon, String words) {}
}
