package app.unknot.shell;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Assets;
import app.unknot.shell.errors.LoggedErrorHandler;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts our styles, the practice's locale and zone, and the import map of our modules into the page, gives it its status, and sets what to do
 * with an unexpected error.
 */
@Component
class PageSetup implements VaadinServiceInitListener, IndexHtmlRequestListener {
    private final LoggedErrorHandler errors;
    private final AddressStatus status;
    private final PracticeClock clock;
    private final OldAddresses oldAddresses;

    PageSetup(LoggedErrorHandler errors, AddressStatus status, PracticeClock clock, OldAddresses oldAddresses) {
        this.oldAddresses = oldAddresses;
        this.errors = errors;
        this.status = status;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
        event.getSource().addUIInitListener(init -> {
            init.getUI().setLocale(PracticeFormats.locale());
            init.getUI().addBeforeEnterListener(oldAddresses);
            ReconnectDialogConfiguration lost = init.getUI().getReconnectDialogConfiguration();
            lost.setDialogText(ShellText.THE_SERVER_IS_NOT_RESPONDING.text());
            lost.setDialogTextGaveUp(ShellText.THE_SERVER_IS_NOT_RESPONDING_WHAT.text());
        });
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(errors));
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        response.getVaadinResponse()
                .setStatus(status.of(
                        response.getVaadinRequest(),
                        response.getVaadinRequest().getService().getRouter().getRegistry()));
        // Going back asks the server again: on a locked tablet, or after a sign-out, there is nothing to go back to.
        response.getVaadinResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Document page = response.getDocument();
        page.getElementsByTag("html")
                .attr("lang", PracticeFormats.locale().toLanguageTag())
                .attr("data-zone", zone());
        Element map = new Element("script").attr("type", "importmap");
        map.appendChild(new org.jsoup.nodes.DataNode(
                importMap(response.getVaadinRequest().getContextPath())));
        // An import map counts only when it comes before every module.
        page.head().prependChild(map);
        // Modules find it two imports deep; so it comes beside them.
        page.head().appendElement("link").attr("rel", "modulepreload").attr("href", BrowserWords.path());
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", OneStyleSheet.path());
        page.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", Assets.path("kit/logo.svg"));
    }

    /** As browsers know it: Java calls the zone without an offset Z. */
    private String zone() {
        String id = clock.getZone().getId();
        return id.equals("Z") ? "UTC" : id;
    }

    /** Absolute addresses: the map is read before the page has its base, so relative ones would follow the page's own path. */
    private static String importMap(String root) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode map = mapper.createObjectNode();
        ObjectNode imports = map.putObject("imports");
        String lit = root + "/webjars/lit/3.3.2/";
        imports.put("words", root + "/" + BrowserWords.path());
        imports.put("echarts", root + "/webjars/echarts/5.5.0/echarts.esm.min.js");
        imports.put("lit", lit + "index.js");
        imports.put("lit/", lit);
        imports.put("lit-html", root + "/webjars/lit-html/3.3.2/lit-html.js");
        imports.put("lit-html/", root + "/webjars/lit-html/3.3.2/");
        imports.put("lit-element/", root + "/webjars/lit-element/4.2.2/");
        imports.put("lit-element/lit-element.js", root + "/webjars/lit-element/4.2.2/lit-element.js");
        imports.put("@lit/reactive-element", root + "/webjars/lit__reactive-element/2.1.2/reactive-element.js");
        imports.put("@lit/reactive-element/", root + "/webjars/lit__reactive-element/2.1.2/");
        return map.toString();
    }
}
