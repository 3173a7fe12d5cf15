package app.unknot.shared.ui;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.Refused;
import app.unknot.shared.disk.NoRoom;
import app.unknot.shared.forms.ActId;
import app.unknot.shared.forms.Made;
import app.unknot.shared.forms.Made.Done;
import app.unknot.shared.forms.Unfinished;
import app.unknot.shared.forms.UnfinishedForms;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every form does. Its act is done once, however often it is tapped. It does not go on while a field holds something that cannot be
 * taken. What is typed is kept on the server, sealed and for this person, until it is saved or given up, and comes back when the form is
 * opened again. Who leaves the page before is asked.
 */
public final class InputForm {
    /** Taps that were made without a connection arrive together. */
    private static final Duration SECOND_TAP = Duration.ofSeconds(2);

    private final String name;
    private final String title;
    private final Component body;
    private final Div message = new Div();
    private final OneAct act = new OneAct(ActId.next());
    private final Set<Component> watched = new HashSet<>();
    private Map<String, String> saved = Map.of();
    private Map<String, String> doneWith = Map.of();
    private long doneAt;
    private boolean begun;
    private boolean over;
    /** While the act is done, which may lead to another page. */
    private boolean busy;

    private boolean isKept;

    /**
     * @param name of the form and what it is about, such as {@code clients.new}: under this name it comes back
     * @param title what it is called on the screen
     * @param body what all of its fields are in
     */
    public InputForm(String name, String title, Component body) {
        this.name = name;
        this.title = title;
        this.body = body;
        message.addClassName("refusals");
        message.getElement().setAttribute("data-form", name);
        body.addAttachListener(this::begin);
    }

    /** Where the form says why something was not done. */
    public Div message() {
        return message;
    }

    public void say(Tone tone, String words) {
        message.removeAll();
        message.add(new NoteBox(tone, words));
    }

    /** A button that changes something. */
    public NativeButton save(String words, Runnable work, Runnable then) {
        return save(words, Made.NOTHING, () -> done(work), done -> then.run());
    }

    /** A button that makes something. */
    public <T> NativeButton save(String words, Made<T> made, Supplier<T> work, Consumer<T> then) {
        return save(words, () -> Done.DONE, made, proof -> work.get(), then);
    }

    /** A button that changes something once the person has proven who they are. */
    public <P> NativeButton save(String words, Supplier<P> proof, Consumer<P> work, Runnable then) {
        return save(words, proof, Made.NOTHING, given -> done(() -> work.accept(given)), done -> then.run());
    }

    /**
     * The filled button of the form.
     *
     * @param proof is asked before, and never within the act: what was tried wrongly is counted whatever becomes of the act
     * @param work the act; a {@link Refused} is said beside the form, and nothing was done
     * @param then what happens on the screen afterward
     */
    public <P, T> NativeButton save(
            String words, Supplier<P> proof, Made<T> made, Function<P, T> work, Consumer<T> then) {
        return Buttons.primary(words, click -> attempt(proof, made, work, then));
    }

    /** A second button of the form, which changes something else. */
    public NativeButton outlined(String words, Runnable work, Runnable then) {
        return Buttons.outlined(words, click -> act(work, then));
    }

    /** The act of a button that is made elsewhere. */
    public void act(Runnable work, Runnable then) {
        attempt(() -> Done.DONE, Made.NOTHING, proof -> done(work), done -> then.run());
    }

    private <P, T> void attempt(Supplier<P> proof, Made<T> made, Function<P, T> work, Consumer<T> then) {
        if (over || isDoneAlready()) return;
        message.removeAll();
        if (!Typed.allTaken(body, words -> say(Tone.CAUTION, words))) return;
        T answer;
        busy = true;
        try {
            P given = proof.get();
            answer = act.take(made, () -> work.apply(given));
        } catch (Refused refused) {
            say(Tone.CAUTION, refused.words());
            return;
        } finally {
            busy = false;
        }
        end();
        then.accept(answer);
        // What the screen cleared for the next entry is where that one begins.
        saved = FormValues.read(body);
        doneWith = saved;
        doneAt = System.nanoTime();
    }

    /** Does one step of the form that is no act yet, or says why not. */
    public void around(Runnable step) {
        if (over) return;
        message.removeAll();
        if (!Typed.allTaken(body, words -> say(Tone.CAUTION, words))) return;
        try {
            step.run();
        } catch (Refused refused) {
            say(Tone.CAUTION, refused.words());
        }
    }

    /** Whether something was typed or chosen that is not saved. */
    public boolean isChanged() {
        return begun && !over && !busy && !FormValues.read(body).equals(saved);
    }

    /** Nothing of it is kept: it was saved, or given up. */
    public void end() {
        saved = FormValues.read(body);
        if (isKept) services().drop(name);
        isKept = false;
    }

    /** The form is closed: what is tapped from now on was tapped twice. */
    void close() {
        end();
        over = true;
    }

    /** A second tap on a form that stays, and holds what it held when it was saved just now. */
    private boolean isDoneAlready() {
        return doneAt != 0
                && System.nanoTime() - doneAt < SECOND_TAP.toNanos()
                && FormValues.read(body).equals(doneWith);
    }

    private void begin(AttachEvent attached) {
        UI ui = attached.getUI();
        Registration leaving = ui.addBeforeLeaveListener(this::leave);
        body.addDetachListener(detached -> {
            detached.unregisterListener();
            leaving.remove();
        });
        if (begun) return;
        begun = true;
        saved = FormValues.read(body);
        services().find(name).ifPresent(this::comeBack);
        watch();
    }

    private void comeBack(Unfinished unfinished) {
        Map<String, String> empty = saved;
        act.is(unfinished.act());
        FormValues.write(body, unfinished.fields());
        isKept = true;
        PracticeClock clock = OneAct.service(UI.getCurrentOrThrow(), PracticeClock.class);
        NoteBox back = new NoteBox(
                Tone.ADVISE,
                CommonText.WHAT_YOU_TYPED_IS_BACK.text(
                        PracticeFormats.dayAndTime(unfinished.keptAt(), clock.getZone())));
        back.add(Buttons.plain(CommonText.START_OVER.text(), click -> {
            message.removeAll();
            FormValues.write(body, empty);
            end();
        }));
        message.add(back);
    }

    /** Fields may come and go while others are filled. */
    private void watch() {
        for (Component part : FormValues.fields(body)) {
            if (!watched.add(part)) continue;
            if (part instanceof HasValue<?, ?> field)
                field.addValueChangeListener(change -> {
                    if (change.isFromClient()) changed();
                });
            ComponentUtil.addListener(part, Touched.class, touched -> changed());
        }
    }

    private void changed() {
        // What was just chosen may have taken the form away.
        if (over || !body.isAttached()) return;
        watch();
        if (!isChanged()) {
            end();
            return;
        }
        try {
            services().keep(name, act.id(), title, page(), FormValues.read(body));
            isKept = true;
        } catch (NoRoom full) {
            // It is on the screen still, and the page says that the disk is full.
        }
    }

    private void leave(BeforeLeaveEvent leaving) {
        if (!isChanged()) return;
        BeforeLeaveEvent.ContinueNavigationAction go = leaving.postpone();
        Confirm.ask(
                CommonText.LEAVE_WITHOUT_SAVING.text(title),
                CommonText.WHAT_YOU_TYPED_WILL_BE_GONE.text(),
                CommonText.LEAVE.text(),
                () -> {
                    end();
                    go.proceed();
                });
    }

    private static String page() {
        return UI.getCurrentOrThrow().getActiveViewLocation().getPath();
    }

    private static UnfinishedForms services() {
        return OneAct.service(UI.getCurrentOrThrow(), UnfinishedForms.class);
    }

    private static Done done(Runnable work) {
        work.run();
        return Done.DONE;
    }
}
