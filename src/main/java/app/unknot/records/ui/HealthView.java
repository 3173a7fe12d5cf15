package app.unknot.records.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.SignIn;
import app.unknot.records.backup.BackupManifest;
import app.unknot.records.backup.BackupState;
import app.unknot.records.backup.Backups;
import app.unknot.records.backup.KeptBackup;
import app.unknot.records.recovery.RecoverySheet;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import app.unknot.shared.health.HealthSource;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** How the portal is, worst first, and its backups. A backup holds clinical content, so none can be fetched here. */
@Route("health")
@PageTitle("Health check - Unknot")
@RolesAllowed("ADMIN")
class HealthView extends Page {
    private static final int POLL_MILLIS = 1_000;

    private final transient List<HealthSource> sources;
    private final transient Backups backups;
    private final transient PracticeClock clock;
    private final Div lines = new Div();
    private final Div progress = new Div();
    private final Div list = new Div();
    private final NativeButton now;
    private transient @Nullable Registration polling;

    HealthView(
            ObjectProvider<HealthSource> sources,
            Backups backups,
            RecoverySheet sheet,
            SignIn signIn,
            CurrentSubject current,
            PracticeClock clock) {
        super(Density.DESK, "Health check", "How the portal and its backups are. Nothing of any client is here.");
        this.sources = sources.orderedStream().toList();
        this.backups = backups;
        this.clock = clock;
        now = Buttons.withIcon(Buttons.primary("Back up now", click -> backUp()), Icons.DISK);
        addActions(now);
        progress.getElement().setAttribute("role", "status");
        progress.getElement().setAttribute("data-test", "backup-progress");
        lines.getElement().setAttribute("data-test", "health-lines");
        list.getElement().setAttribute("data-test", "backups");
        Div stack = new Div(
                progress,
                new Card("Now", lines),
                new Card("Backups", list),
                new RecoveryCard(sheet, signIn, current, this::refresh));
        stack.addClassName("stack");
        add(stack);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling();
    }

    private void backUp() {
        now.setEnabled(false);
        backups.backUpNow();
        progress.removeAll();
        progress.add(new NoteBox(Tone.ADVISE, "Starting. You can leave this page; the backup goes on."));
        getUI().ifPresent(ui -> {
            stopPolling();
            ui.setPollInterval(POLL_MILLIS);
            polling = ui.addPollListener(poll -> refresh());
        });
    }

    private void refresh() {
        BackupState state = backups.state();
        showProgress(state);
        lines.removeAll();
        sources.stream()
                .flatMap(source -> source.lines().stream())
                .sorted(Comparator.comparing(HealthLine::state).reversed())
                .forEach(line -> lines.add(row(line)));
        list.removeAll();
        if (state.kept().isEmpty() && state.bad().isEmpty())
            list.add(
                    new EmptyState("Backups appear here. Each is restored once and read through before it is listed."));
        else list.add(table(state));
    }

    private void showProgress(BackupState state) {
        now.setEnabled(!state.isWorking());
        if (state.isWorking()) {
            progress.removeAll();
            progress.add(new NoteBox(Tone.ADVISE, "Backing up. " + state.step() + " ..."));
            return;
        }
        if (polling == null || state.endedAt() == null) return;
        stopPolling();
        progress.removeAll();
        progress.add(
                state.failed().isEmpty()
                        ? new NoteBox(Tone.OK, "The backup is made, and was restored and read through.")
                        : new NoteBox(Tone.STOP, state.failed()));
    }

    private void stopPolling() {
        Registration known = polling;
        if (known == null) return;
        known.remove();
        polling = null;
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    private static Div row(HealthLine line) {
        Span title = new Span(line.title());
        title.addClassName("strong");
        Div sentence = new Div(line.sentence());
        sentence.addClassNames("small", "quiet");
        Div words = new Div(title, sentence);
        words.addClassName("grow");
        if (!line.advice().isEmpty()) {
            Div advice = new Div(line.advice());
            advice.addClassName("small");
            words.add(advice);
        }
        Div row = new Div(tag(line.state()), words);
        row.addClassNames("list-row");
        row.getElement().setAttribute("data-test", line.code());
        return row;
    }

    private static Tag tag(State state) {
        return switch (state) {
            case GOOD -> new Tag(Tone.OK, "Good");
            case ATTENTION -> new Tag(Tone.CAUTION, "Needs attention");
            case BAD -> new Tag(Tone.STOP, "Bad");
        };
    }

    private NativeTable table(BackupState state) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (String title : List.of("Made", "Size", "Check", "File on the server")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        state.kept().forEach(backup -> table.getBody().add(row(backup)));
        state.bad()
                .forEach(file -> table.getBody().add(row("", "", new Tag(Tone.STOP, "Did not pass"), file.toString())));
        return table;
    }

    private NativeTableRow row(KeptBackup backup) {
        BackupManifest manifest = backup.manifest();
        String made = Formats.dayAndTime(backup.named(), clock.getZone());
        if (manifest == null)
            return row(made, backup.size(), new Tag(Tone.STOP, "Damaged"), backup.file() + ". " + backup.problem());
        String verified = "Verified " + Formats.dayAndTime(manifest.verified(), clock.getZone());
        Div check = new Div(new Tag(Tone.OK, "Good"), new Div(verified));
        check.addClassName("small");
        return row(made, backup.size(), check, backup.file().toString());
    }

    private static NativeTableRow row(String made, String size, Component check, String file) {
        NativeTableRow row = new NativeTableRow();
        for (Component content : List.of(new Span(made), new Span(size), check, new Code(file))) {
            NativeTableCell cell = new NativeTableCell();
            cell.add(content);
            row.add(cell);
        }
        return row;
    }
}
