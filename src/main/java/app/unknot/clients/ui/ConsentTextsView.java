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
import app.unknot.shared.ui.ScreenTitle;
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
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The wordings that clients sign. A change is a new version; what was signed stays as it was signed. */
@Route(ClientPages.CONSENT_FORMS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("ADMIN")
class ConsentTextsView extends Page {
    private static final int LONGEST_SECTION = 4_000;
    private static final int LONGEST_TITLE = 120;

    private final transient ConsentTexts texts;
    private final Div content = new Div();

    ConsentTextsView(ConsentTexts texts) {
        super(Density.DESK, ClientsText.CONSENT_FORMS.text(), ClientsText.WHAT_CLIENTS_READ_AND_SIGN.text());
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
            Div counts = new Div(ClientsText.IS_VALID_FOR_DAYS.text(text.title(), text.validDays()));
            counts.addClassNames("small", "quiet");
            Div words = new Div(title, counts);
            words.addClassName("grow");
            NativeButton change = Buttons.plain(ClientsText.CHANGE.text(), click -> edit(text));
            change.getElement()
                    .setAttribute(
                            "aria-label", ClientsText.CHANGE_2.text(text.kind().title()));
            Div row = new Div(words, new Tag(Tone.PLAIN, ClientsText.VERSION.text(text.version())), change);
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
        private final TextField title = new TextField(ClientsText.TITLE.text());
        private final IntegerField days = new IntegerField(ClientsText.VALID_FOR_DAYS.text());
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
            Paragraph filled = new Paragraph(ClientsText.FOR_EACH_CLIENT_THE_FORM.text());
            filled.addClassNames("small", "quiet");
            NativeButton more = Buttons.withIcon(
                    Buttons.outlined(ClientsText.ADD_A_PARAGRAPH.text(), click -> append("", "")), Icons.PLUS);
            Div actions = new Div(
                    more,
                    Buttons.plain(ClientsText.KEEP_AS_IT_IS.text(), click -> list()),
                    Buttons.primary(ClientsText.PUBLISH_VERSION.text(read.version() + 1), click -> publish()));
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
                Toast.show(ClientsText.PUBLISHED_CLIENTS_SIGN_THIS_VERSION.text());
                list();
            } catch (RefusedRequest refused) {
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        }
    }

    /** One heading with its words. */
    private static final class OneSection extends Div {
        private final TextField heading = new TextField(ClientsText.HEADING.text());
        private final TextArea words = new TextArea(ClientsText.TEXT.text());

        private OneSection(String heading, String words, Consumer<OneSection> remove) {
            addClassName("stack");
            this.heading.setMaxLength(LONGEST_TITLE);
            this.heading.setValue(heading);
            this.heading.setWidthFull();
            this.words.setMaxLength(LONGEST_SECTION);
            this.words.setValue(words);
            this.words.setWidthFull();
            NativeButton gone = Buttons.plain(ClientsText.REMOVE.text(), click -> remove.accept(this));
            gone.getElement().setAttribute("aria-label", ClientsText.REMOVE_2.text(heading));
            add(this.heading, this.words, gone);
        }

        private ConsentText.Section section() {
            return new ConsentText.Section(
                    heading.getValue().strip(), words.getValue().strip());
        }
    }
}
