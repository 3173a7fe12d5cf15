package app.unknot.shared.print;

import app.unknot.shared.print.PrintFonts.Choice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The tree of elements that a page is laid out from. Words enter it as text nodes only, so nothing in them is ever markup. */
final class PageMarkup {
    private static final String STYLE = style();
    /** Choices between two looks of a character, for which fonts have nothing to draw. */
    private static final Pattern LOOKS = Pattern.compile("[\ufe00-\ufe0f]");

    private final Document document;
    private final List<Block.Drawing> drawings = new ArrayList<>();

    private PageMarkup(Document document) {
        this.document = document;
    }

    static PageMarkup of(PrintedPage page) {
        try {
            PageMarkup markup = new PageMarkup(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument());
            markup.document.appendChild(markup.html(page));
            return markup;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The page cannot be laid out", e);
        }
    }

    /** In the order in which they are printed, which is how the tree names them. */
    List<Block.Drawing> drawings() {
        return drawings;
    }

    /** All that is printed, in no order. */
    String words() {
        return document.getElementsByTagName("body").item(0).getTextContent();
    }

    /** The tree, set in these fonts, with {@code instead} in the place of each character that none of them has. */
    Document document(Choice chosen, String instead) {
        String families =
                chosen.fonts().stream().map(font -> "\"" + font.family() + "\"").collect(Collectors.joining(", "));
        Node style = document.getElementsByTagName("style").item(0);
        style.setTextContent(STYLE.replace("\"" + PrintFonts.LATIN + "\"", families));
        replace(document.getElementsByTagName("body").item(0), new HashSet<>(chosen.missing()), instead);
        return document;
    }

    private static void replace(Node node, Set<String> missing, String instead) {
        if (node.getNodeType() == Node.TEXT_NODE)
            node.setTextContent(node.getTextContent()
                    .codePoints()
                    .mapToObj(Character::toString)
                    .map(character -> missing.contains(character) ? instead : character)
                    .collect(Collectors.joining()));
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling())
            replace(child, missing, instead);
    }

    private Element html(PrintedPage page) {
        Element about = element("meta");
        about.setAttribute("name", "description");
        about.setAttribute("content", page.about());
        Element style = element("style", STYLE);
        style.setAttribute("type", "text/css");
        Element head = element("head", element("title", page.title()), about, style);
        Element body = element("body", foot(page.foot()), letterhead(page.head()), element("h1", page.title()));
        page.blocks().forEach(block -> body.appendChild(block(block)));
        Element html = element("html", head, body);
        html.setAttribute("lang", PrintedPage.LANGUAGE);
        return html;
    }

    private Element foot(String words) {
        return classed(element("div", words), "foot");
    }

    private Element letterhead(List<String> lines) {
        Element head = classed(element("div"), "head");
        for (int line = 0; line < lines.size(); line++)
            head.appendChild(classed(element("div", lines.get(line)), line == 0 ? "name" : "line"));
        return head;
    }

    private Element block(Block block) {
        return switch (block) {
            case Block.Heading heading -> element("h2", heading.words());
            case Block.Text text -> text(text.words());
            case Block.Framed framed ->
                classed(element("div", element("h2", framed.heading()), text(framed.words())), "framed");
            case Block.Facts facts -> facts(facts.facts());
            case Block.Bullets bullets -> bullets(bullets.lines());
            case Block.Table table -> table(table);
            case Block.Drawing drawing -> drawing(drawing);
            case Block.Ticks ticks -> ticks(ticks);
            case Block.NewSheet sheet -> classed(element("div"), "new-sheet");
            case Block.Lines lines -> lines(lines.names());
        };
    }

    private Element text(String words) {
        Element text = element("div");
        for (String paragraph : words.strip().split("\\R\\s*\\R")) {
            Element element = directed(element("p"), paragraph);
            String[] lines = paragraph.split("\\R");
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) element.appendChild(element("br"));
                element.appendChild(words(lines[line]));
            }
            text.appendChild(element);
        }
        return text;
    }

    private Element facts(List<Block.Fact> facts) {
        Element body = element("tbody");
        for (Block.Fact fact : facts) {
            Element name = element("th", fact.name());
            name.setAttribute("scope", "row");
            body.appendChild(element("tr", name, element("td", text(fact.words()))));
        }
        return classed(element("table", body), "facts");
    }

    private Element bullets(List<String> lines) {
        Element list = element("ul");
        lines.forEach(line -> list.appendChild(element("li", line)));
        return list;
    }

    private Element table(Block.Table table) {
        Element columns = element("tr");
        table.columns().forEach(column -> {
            Element cell = element("th", column);
            cell.setAttribute("scope", "col");
            if (table.writeIn()
                    && columns.getChildNodes().getLength() == table.columns().size() - 1)
                cell.setAttribute("class", "write");
            columns.appendChild(cell);
        });
        Element body = element("tbody");
        for (List<String> row : table.rows()) {
            Element line = element("tr");
            for (int cell = 0; cell < row.size(); cell++) {
                Element element = element(cell == 0 ? "th" : "td", row.get(cell));
                if (cell == 0) element.setAttribute("scope", "row");
                line.appendChild(element);
            }
            body.appendChild(line);
        }
        Element caption = element("p", table.caption());
        return element(
                "div",
                classed(caption, "caption"),
                classed(element("table", element("thead", columns), body), table.writeIn() ? "rows write-in" : "rows"));
    }

    private Element drawing(Block.Drawing drawing) {
        Element picture = element("object");
        picture.setAttribute("type", Drawings.TYPE);
        picture.setAttribute("alt", drawing.words());
        picture.setAttribute(Drawings.NUMBER, String.valueOf(drawings.size()));
        picture.setAttribute(
                "style",
                "width: " + Drawings.WIDE_MM + "mm; height: " + Drawings.WIDE_MM * drawing.height() / drawing.width()
                        + "mm");
        drawings.add(drawing);
        return classed(element("div", picture), "drawing");
    }

    private Element ticks(Block.Ticks ticks) {
        Element answers = classed(element("p"), "answers");
        for (String answer : ticks.answers()) {
            Element one = classed(element("span"), "answer");
            one.appendChild(classed(element("span"), "box"));
            one.appendChild(document.createTextNode("\u00a0" + answer));
            answers.appendChild(one);
            answers.appendChild(document.createTextNode(" "));
        }
        return classed(element("div", classed(element("p", ticks.question()), "question"), answers), "ticks");
    }

    private Element lines(List<String> names) {
        Element body = element("tbody");
        for (String name : names) {
            Element label = element("th", name);
            label.setAttribute("scope", "row");
            body.appendChild(element("tr", label, classed(element("td", "\u00a0"), "write")));
        }
        return classed(element("table", body), "lines");
    }

    private Element element(String name, Element... children) {
        Element element = document.createElement(name);
        for (Element child : children) element.appendChild(child);
        return element;
    }

    /** A paragraph begins on the side from which its first letter is read. */
    private static Element directed(Element element, String words) {
        if (Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight())
            element.setAttribute("dir", "rtl");
        return element;
    }

    private Element element(String name, String words) {
        Element element = document.createElement(name);
        element.appendChild(words(words));
        return element;
    }

    /** Words without a letter have no direction in which they could be laid out, so a blank stands for them. */
    private Text words(String words) {
        String drawn = LOOKS.matcher(words).replaceAll("");
        return document.createTextNode(drawn.isEmpty() ? " " : drawn);
    }

    private static Element classed(Element element, String name) {
        element.setAttribute("class", name);
        return element;
    }

    private static String style() {
        try (InputStream in = PageMarkup.class.getResourceAsStream("/print/page.css")) {
            if (in == null) throw new IllegalStateException("print/page.css is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
