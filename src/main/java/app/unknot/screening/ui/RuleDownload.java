package app.unknot.screening.ui;

import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link that downloads the text of a rule set. */
final class RuleDownload {
    private RuleDownload() {}

    /**
     * @param text asked when the file is fetched, by a service that checks the right to it then
     */
    static Anchor link(String words, String fileName, Supplier<String> text) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, "application/json", bytes.length);
        });
        Anchor link = new Anchor(handler, "");
        link.add(Icons.ARROWDOWN.create(), new Span(words));
        link.addClassNames("btn", "outlined");
        link.getElement().setAttribute("download", fileName);
        return link;
    }
}
