package app.unknot.clients.ui;

import app.unknot.clients.ClientPages;
import app.unknot.clients.consent.ConsentText;
import app.unknot.clients.consent.ConsentTexts;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.Kept;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import app.unknot.shared.ui.Touched;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The wordings that clients sign. A change is a new version; what was signed stays as it was signed. */
@Route(ClientPages.CONSENT_FORMS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("ADMIN")
class ConsentTextsView extends Page {
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
        private final TextLine title = new TextLine(ClientsText.TITLE.text(), ConsentTexts.TITLE);
        private final WholeNumber days =
                new WholeNumber(ClientsText.VALID_FOR_DAYS.text(), 1, ConsentTexts.LONGEST_DAYS);
        private final Sections sections = new Sections();

        private Editor(ConsentText read) {
            this.read = read;
            title.setValue(read.title());
            title.setWidthFull();
            days.setValue(read.validDays());
            read.sections().forEach(section -> sections.append(section.heading(), section.words()));
            Div fields = new Div(title, days, sections);
            fields.addClassName("stack");
            InputForm form =
                    new InputForm("consents." + read.kind(), read.kind().title(), fields);
            Paragraph filled = new Paragraph(ClientsText.FOR_EACH_CLIENT_THE_FORM.text());
            filled.addClassNames("small", "quiet");
            NativeButton more = Buttons.withIcon(
                    Buttons.outlined(ClientsText.ADD_A_PARAGRAPH.text(), click -> sections.another()), Icons.PLUS);
            Div actions = new Div(
                    more,
                    Buttons.plain(ClientsText.KEEP_AS_IT_IS.text(), click -> {
                        form.end();
                        list();
                    }),
                    form.save(ClientsText.PUBLISH_VERSION.text(read.version() + 1), () -> texts.publish(text()), () -> {
                        Toast.show(ClientsText.PUBLISHED_CLIENTS_SIGN_THIS_VERSION.text());
                        list();
                    }));
            actions.addClassName("consent-actions");
            add(new Card(read.kind().title(), filled, form.message(), fields, actions));
        }

        private ConsentText text() {
            return new ConsentText(
                    read.kind(),
                    read.version(),
                    title.text(),
                    sections.sections(),
                    Optional.ofNullable(days.getValue()).orElse(0));
        }
    }

    /** The paragraphs, of which some are added and some taken away. */
    private static final class Sections extends Div implements Kept {
        private final List<OneSection> sections = new ArrayList<>();

        private Sections() {
            addClassName("stack");
        }

        private void another() {
            append("", "");
            Touched.tell(this);
        }

        private void append(String heading, String words) {
            OneSection one = new OneSection(heading, words, this::remove);
            sections.add(one);
            add(one);
        }

        private void remove(OneSection one) {
            sections.remove(one);
            super.remove(one);
            Touched.tell(this);
        }

        private List<ConsentText.Section> sections() {
            return sections.stream().map(OneSection::section).toList();
        }

        @Override
        public String kept() {
            return JsonMapper.shared()
                    .writeValueAsString(sections.stream().map(OneSection::typed).toList());
        }

        @Override
        public void restore(String kept) {
            removeAll();
            sections.clear();
            List<ConsentText.Section> typed = JsonMapper.shared().readValue(kept, new TypeReference<>() {});
            typed.forEach(section -> append(section.heading(), section.words()));
        }
    }

    /** One heading with its words. */
    private static final class OneSection extends Div {
        private final TextLine heading;
        private final TextBlock words;

        private OneSection(String heading, String words, Consumer<OneSection> remove) {
            addClassName("stack");
            this.heading = new TextLine(ClientsText.HEADING.text(), ConsentTexts.TITLE, heading);
            this.heading.setWidthFull();
            this.words = new TextBlock(ClientsText.TEXT.text(), ConsentTexts.SECTION, words);
            NativeButton gone = Buttons.plain(ClientsText.REMOVE.text(), click -> remove.accept(this));
            gone.getElement().setAttribute("aria-label", ClientsText.REMOVE_2.text(heading));
            add(this.heading, this.words, gone);
        }

        private ConsentText.Section section() {
            return new ConsentText.Section(heading.text(), words.text());
        }

        private ConsentText.Section typed() {
            return new ConsentText.Section(heading.getValue(), words.getValue());
        }
    }
}
