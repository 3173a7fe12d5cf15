package app.unknot.claims.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.ClaimPages;
import app.unknot.claims.Remittances;
import app.unknot.claims.inbound.InboundFileId;
import app.unknot.claims.inbound.InboundFileRow;
import app.unknot.claims.inbound.InboundFiles;
import app.unknot.claims.inbound.InboundFolder;
import app.unknot.claims.remittance.MatchSuggestions;
import app.unknot.claims.remittance.PaperRemittances;
import app.unknot.claims.remittance.Suspense;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.FileUpload;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PagedRows;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Files received: drop one, see whether it adds up, see what is parked and why, and settle it. */
@Route(ClaimPages.REMITTANCES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class RemittancesView extends Page {
    /** Sets of claims between two looks at the screen. */
    private static final int SETS = 4;

    private final transient InboundFiles files;
    private final transient InboundFolder folder;
    private final transient Remittances remittances;
    private final transient WaysOut waysOut;
    private final transient PracticeClock clock;
    private final FileUpload upload;
    private final Div message = new Div();
    private final Div list = new Div();
    private final Div detail = new Div();
    private final Map<InboundFileId, NativeButton> rows = new HashMap<>();
    private boolean stopped;

    RemittancesView(
            InboundFiles files,
            InboundFolder folder,
            Remittances remittances,
            Suspense suspense,
            MatchSuggestions suggestions,
            PaperRemittances paper,
            PracticeClock clock) {
        super(Density.DESK, ClaimsText.FILES_RECEIVED.text(), ClaimsText.SORTED_BY_WHAT_IS_INSIDE.text());
        this.files = files;
        this.folder = folder;
        this.remittances = remittances;
        this.waysOut = new WaysOut(suspense, suggestions, files, clock::today);
        this.clock = clock;

        upload = new FileUpload(
                InboundFiles.LARGEST,
                ClaimsText.CHOOSE_A_FILE.text(),
                ClaimsText.OR_DROP_IT_HERE.text(),
                (metadata, bytes) -> take(metadata.fileName(), bytes),
                ".835",
                ".277",
                ".277ca",
                ".999",
                ".ta1",
                ".txt",
                ".edi",
                ".x12",
                ".gz");
        upload.getElement().setAttribute("data-test", "upload-835");
        upload.onRefused(
                this::refuse, name -> ClaimsText.CHOOSE_AN_835_EDI.text(), ClaimsText.THE_UPLOAD_FAILED_CHOOSE.text());

        list.addClassNames("card", "claim-list");
        Div columns = new Div(list, detail);
        detail.addClassName("chosen-file");
        columns.addClassName("remittances");
        NativeButton byHand = Buttons.outlined(
                ClaimsText.ENTER_A_PAPER_REMITTANCE.text(),
                click -> new PaperDialog(paper, clock::today, this::showList).open());
        byHand.getElement().setAttribute("data-test", "paper");
        addActions(new SectionLinks(SectionLinks.Side.REMITTANCES, true), byHand);
        if (folder.isEntered()) {
            NativeButton look = Buttons.outlined(ClaimsText.LOOK_INTO_THE_FOLDER.text(), click -> takeAll());
            look.getElement().setAttribute("data-test", "look-into-folder");
            addActions(look);
        }
        add(upload, message, columns);
        showList();
    }

    private void take(String name, byte[] bytes) {
        message.removeAll();
        upload.clearFileList();
        try {
            InboundFiles.Taken taken = files.take(name, bytes);
            stopped = false;
            goOn(taken.id(), taken.again());
        } catch (RefusedRequest e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    private void takeAll() {
        message.removeAll();
        try {
            List<InboundFolder.Found> found = folder.takeAll();
            if (found.isEmpty()) message.add(new NoteBox(Tone.ADVISE, ClaimsText.THE_FOLDER_IS_EMPTY.text()));
            found.forEach(one -> message.add(new NoteBox(
                    one.isTaken() ? Tone.OK : Tone.CAUTION,
                    one.isTaken()
                            ? ClaimsText.FILE_AND_WORDS.text(one.name(), one.words())
                            : ClaimsText.IT_STAYS_IN_THE_FOLDER.text(one.name(), one.words()))));
            showList();
        } catch (RefusedRequest e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    /** A few sets at a time, so that the page can say how far it is and somebody can stop it. */
    private void goOn(InboundFileId id, boolean again) {
        AtomicInteger sets = new AtomicInteger();
        boolean done = files.goOn(id, () -> stopped || sets.incrementAndGet() >= SETS);
        showList();
        open(id, again);
        if (!done && !stopped)
            getElement()
                    .executeJs("return new Promise((done) => setTimeout(done, 50))")
                    .then(later -> goOn(id, again));
    }

    private void refuse(String why) {
        message.removeAll();
        message.add(new NoteBox(Tone.CAUTION, ClaimsText.NOTHING_WAS_POSTED.text(why)));
    }

    private void showList() {
        long total = files.inAll();
        list.removeAll();
        rows.clear();
        detail.removeAll();
        if (total == 0) {
            list.add(new EmptyState(ClaimsText.UPLOAD_THE_FILES_OF_YOUR.text()));
            return;
        }
        list.add(new PagedRows(
                total, page -> files.page(page).stream().map(this::row).toList()));
        detail.add(new EmptyState(ClaimsText.CHOOSE_A_FILE_TO_SEE.text()));
    }

    private NativeButton row(InboundFileRow file) {
        Span kind = new Span(FileWords.kind(file));
        kind.addClassName("strong");
        Span paid = new Span(file.total().isZero() ? "" : file.total().display());
        paid.addClassName("num");
        Span name = new Span(file.name() + ", " + Formats.dayAndTime(file.receivedAt(), clock.getZone()));
        name.addClassNames("small", "quiet");
        NativeButton row = new NativeButton("", click -> open(file.id(), false));
        row.add(kind, paid, name, FileWords.tag(file));
        row.addClassName("claim-row");
        row.getElement().setAttribute("type", "button");
        row.getElement().setAttribute("data-test", "remittance-row");
        rows.put(file.id(), row);
        return row;
    }

    private void open(InboundFileId id, boolean again) {
        rows.forEach((other, row) -> row.getElement().setAttribute("aria-current", String.valueOf(other.equals(id))));
        detail.removeAll();
        InboundFileCards cards = new InboundFileCards(remittances, waysOut, () -> open(id, false));
        detail.add(cards.file(files.open(id), again));
        if (!files.open(id).row().finished()) detail.addComponentAsFirst(goingOn(id));
        OnePane.leadTo(detail);
    }

    private Div goingOn(InboundFileId id) {
        NativeButton stop = Buttons.outlined(ClaimsText.STOP_HERE.text(), click -> stopped = true);
        NativeButton go = Buttons.outlined(ClaimsText.GO_ON.text(), click -> {
            stopped = false;
            goOn(id, false);
        });
        Div row = new Div(new NoteBox(Tone.ADVISE, ClaimsText.THIS_FILE_IS_BEING_POSTED.text()), stopped ? go : stop);
        row.addClassName("row");
        return row;
    }
}
