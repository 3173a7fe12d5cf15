package app.unknot.clients.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientPages;
import app.unknot.clients.consent.ConsentText;
import app.unknot.clients.consent.ConsentTexts;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The wordings that clients sign. A change is a new version; what was signed stays as it was signed. */
@Route(ClientPages.CONSENT_FORMS)
@PageTitle("Consent forms - Unknot")
@RolesAllowed("ADMIN")
class ConsentTextsView extends Page {
    private static final int LONGEST_SECTION = 4_000;
    private static final int LONGEST_TITLE = 120;

    private final transient ConsentTexts texts;
    private final Div content = new Div();

    ConsentTextsView(ConsentTexts texts) {
        super(Density.DESK, "Consent forms", "What clients read and sign. Have a lawyer review your own wording.");
        this.texts = texts;
        content.addClassName("side");
        add(content);
        list();
    }

    private void list() {
        content.removeAll();
        for (ConsentText text : texts.current()) {
            Span title = new Span(text.kind().title());
            title.addClassName("strong");
            Div counts = new Div("“" + text.title() + "”, is valid for " + text.validDays() + " days");
            counts.addClassNames("small", "quiet");
            Div words = new Div(title, counts);
            words.addClassName("grow");
            NativeButton change = Buttons.plain("Change", click -> edit(text));
            change.getElement()
                    .setAttribute("aria-label", "Change " + text.kind().title());
            Div row = new Div(words, new Tag(Tone.PLAIN, "Version " + text.version()), change);
            row.addClassName("list-row");
            content.add(row);
        }
    }

    private void edit(ConsentText text) {
        content.removeAll();
        content.add(new Editor(text));
    }

    /** One wording while it is changed. */
    private final class Editor extends Div {
        private final ConsentText read;
        private final Div message = new Div();
        private final TextField title = new TextField("Title");
        private final IntegerField days = new IntegerField("Valid for, days");
        private final Div list = new Div();
        private final List<OneSection> sections = new ArrayList<>();

        private Editor(ConsentText read) {
            this.read = read;
            title.setMaxLength(LONGEST_TITLE);
            title.setValue(read.title());
            title.setWidthFull();
            days.setValue(read.validDays());
            list.addClassName("stack");
            read.sections().forEach(section -> append(section.heading(), section.words()));
            Div form = new Div(message, title, days, list);
            form.addClassName("stack");
            Paragraph filled = new Paragraph(
                    "For each client, the form adds the techniques, the areas, the areas to avoid and what the techniques can feel like.");
            filled.addClassNames("small", "quiet");
            NativeButton more =
                    Buttons.withIcon(Buttons.outlined("Add a paragraph", click -> append("", "")), Icons.PLUS);
            Div actions = new Div(
                    more,
                    Buttons.plain("Keep as it is", click -> list()),
                    Buttons.primary("Publish version " + (read.version() + 1), click -> publish()));
            actions.addClassName("consent-actions");
            add(new Card(read.kind().title(), filled, form, actions));
        }

        private void append(String heading, String words) {
            OneSection one = new OneSection(heading, words, this::remove);
            sections.add(one);
            list.add(one);
        }

        private void remove(OneSection one) {
            sections.remove(one);
            list.remove(one);
        }

        private void publish() {
            message.removeAll();
            try {
                texts.publish(new ConsentText(
                        read.kind(),
                        read.version(),
                        title.getValue(),
                        sections.stream().map(OneSection::section).toList(),
                        Optional.ofNullable(days.getValue()).orElse(0)));
                Toast.show("Published. Clients sign this version from now on.");
                list();
            } catch (RefusedRequest refused) {
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        }
    }

    /** One heading with its words. */
    private static final class OneSection extends Div {
        private final TextField heading = new TextField("Heading");
        private final TextArea words = new TextArea("Text");

        private OneSection(String heading, String words, Consumer<OneSection> remove) {
            addClassName("stack");
            this.heading.setMaxLength(LONGEST_TITLE);
            this.heading.setValue(heading);
            this.heading.setWidthFull();
            this.words.setMaxLength(LONGEST_SECTION);
            this.words.setValue(words);
            this.words.setWidthFull();
            NativeButton gone = Buttons.plain("Remove", click -> remove.accept(this));
            gone.getElement().setAttribute("aria-label", "Remove " + heading);
            add(this.heading, this.words, gone);
        }

        private ConsentText.Section section() {
            return new ConsentText.Section(
                    heading.getValue().strip(), words.getValue().strip());
        }
    }
}
