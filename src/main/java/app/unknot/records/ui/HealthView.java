package app.unknot.records.ui;

import app.unknot.records.RecordsPages;
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
import app.unknot.shared.ui.ProofPrompt;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** How the portal is, worst first, and its backups. A backup holds clinical content, so none can be fetched here. */
@Route(RecordsPages.HEALTH)
@DynamicPageTitle(ScreenTitle.class)
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
            ProofPrompt proof,
            PracticeClock clock) {
        super(Density.DESK, RecordsText.HEALTH_CHECK.text(), RecordsText.HOW_THE_PORTAL_AND_ITS.text());
        this.sources = sources.orderedStream().toList();
        this.backups = backups;
        this.clock = clock;
        now = Buttons.withIcon(Buttons.primary(RecordsText.BACK_UP_NOW.text(), click -> backUp()), Icons.DISK);
        addActions(now);
        progress.getElement().setAttribute("role", "status");
        progress.getElement().setAttribute("data-test", "backup-progress");
        lines.getElement().setAttribute("data-test", "health-lines");
        list.getElement().setAttribute("data-test", "backups");
        lines.addClassName("tagged-rows");
        list.addClassName("tagged-rows");
        Div stack = new Div(
                progress,
                new Card(RecordsText.STATUS.text(), lines),
                new Card(RecordsText.BACKUPS.text(), list),
                new RecoveryCard(sheet, proof, this::refresh));
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
        progress.add(new NoteBox(Tone.ADVISE, RecordsText.STARTING_YOU_CAN_LEAVE_THIS.text()));
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
            list.add(new EmptyState(RecordsText.YOUR_BACKUPS_APPEAR_HERE_EACH.text()));
        else show(state);
    }

    private void showProgress(BackupState state) {
        now.setEnabled(!state.isWorking());
        if (state.isWorking()) {
            progress.removeAll();
            progress.add(new NoteBox(Tone.ADVISE, RecordsText.BACKING_UP.text(state.step())));
            return;
        }
        if (polling == null || state.endedAt() == null) return;
        stopPolling();
        progress.removeAll();
        progress.add(
                state.failed().isEmpty()
                        ? new NoteBox(Tone.OK, RecordsText.THE_BACKUP_IS_DONE.text())
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
        Div row = row(tag(line.state()), words);
        row.getElement().setAttribute("data-test", line.code());
        return row;
    }

    /** How it is, in a column of its own, and what it is. */
    private static Div row(Tag tag, Div words) {
        Div row = new Div(new Div(tag), words);
        row.addClassName("list-row");
        return row;
    }

    private static Tag tag(State state) {
        return switch (state) {
            case GOOD -> new Tag(Tone.OK, RecordsText.GOOD.text());
            case ATTENTION -> new Tag(Tone.CAUTION, RecordsText.NEEDS_ATTENTION.text());
            case BAD -> new Tag(Tone.STOP, RecordsText.BAD.text());
        };
    }

    private void show(BackupState state) {
        Path folder = Stream.concat(state.kept().stream().map(KeptBackup::file), state.bad().stream())
                .findFirst()
                .orElseThrow()
                .getParent();
        Div where = new Div(new Span(RecordsText.ON_THE_SERVER_IN.text()), new Code(String.valueOf(folder)));
        where.addClassNames("small", "quiet");
        list.add(where);
        state.kept().forEach(backup -> list.add(row(backup)));
        state.bad()
                .forEach(file ->
                        list.add(row(new Tag(Tone.STOP, RecordsText.FAILED_THE_CHECK.text()), words("", "", file))));
    }

    private Div row(KeptBackup backup) {
        BackupManifest manifest = backup.manifest();
        String made = Formats.dayAndTime(backup.named(), clock.getZone()) + ", " + backup.size();
        if (manifest == null)
            return row(new Tag(Tone.STOP, RecordsText.DAMAGED.text()), words(made, backup.problem(), backup.file()));
        String verified = RecordsText.VERIFIED.text(Formats.dayAndTime(manifest.verified(), clock.getZone()));
        return row(new Tag(Tone.OK, RecordsText.GOOD.text()), words(made, verified, backup.file()));
    }

    private static Div words(String made, String sentence, Path file) {
        Span title = new Span(made);
        title.addClassName("strong");
        Div detail = new Div(sentence);
        detail.addClassNames("small", "quiet");
        Div name = new Div(new Code(String.valueOf(file.getFileName())));
        name.addClassName("small");
        Div words = new Div(title, detail, name);
        words.addClassName("grow");
        return words;
    }
}
