package app.unknot.hostile;

import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.RecentProofs;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.shared.ui.ListGrid;
import app.unknot.testing.People;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.nodefeature.ComponentMapping;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.SessionExpiredException;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.SpringServlet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.node.ObjectNode;

/** A page of the running portal that somebody has open, without a browser: what a browser would send is done to its components. */
final class OpenPage implements AutoCloseable {
    private static int opened;

    private final List<Throwable> troubles = new ArrayList<>();
    private final VaadinSession session;
    private final UI ui;
    private boolean reloaded;
    /** Vaadin itself holds it weakly. */
    private final VaadinServletRequest request;

    private OpenPage(VaadinServletRequest request, VaadinSession session, UI ui) {
        this.request = request;
        this.session = session;
        this.ui = ui;
        session.setErrorHandler(event -> troubles.add(event.getThrowable()));
    }

    /** @param proven whether they have just shown who they are */
    static OpenPage open(ApplicationContext beans, Subject who, String address, boolean proven) {
        SpringServlet servlet = beans.getBeansOfType(ServletRegistrationBean.class).values().stream()
                .map(ServletRegistrationBean::getServlet)
                .filter(SpringServlet.class::isInstance)
                .map(SpringServlet.class::cast)
                .findFirst()
                .orElseThrow();
        VaadinServletService service = servlet.getService();
        MockHttpServletRequest asked = new MockHttpServletRequest(servlet.getServletContext(), "GET", "/");
        asked.setParameter("v-r", "init");
        SecurityContext context = signedIn(who);
        MockHttpSession kept = new MockHttpSession(servlet.getServletContext());
        kept.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        asked.setSession(kept);
        asked.setUserPrincipal(context.getAuthentication());
        who.roles().forEach(role -> asked.addUserRole(role.name()));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(asked));
        SecurityContextHolder.setContext(context);
        VaadinServletRequest request = new VaadinServletRequest(asked, service);
        try {
            VaadinService.setCurrent(service);
            CurrentInstance.set(com.vaadin.flow.server.VaadinRequest.class, request);
            VaadinSession session = service.findVaadinSession(request);
            session.lock();
            VaadinSession.setCurrent(session);
            UI ui = new UI();
            ui.getInternals().setSession(session);
            UI.setCurrent(ui);
            ui.doInit(request, ++opened, "hostile");
            session.addUI(ui);
            service.fireUIInitListeners(ui);
            OpenPage page = new OpenPage(request, session, ui);
            if (proven)
                beans.getBean(RecentProofs.class)
                        .remember(beans.getBean(SecondFactors.class).confirm(who, People.PASSWORD, ""));
            Location location = new Location(address);
            ui.getInternals().getRouter().navigate(ui, location, NavigationTrigger.PAGE_LOAD);
            page.answer();
            return page;
        } catch (SessionExpiredException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecurityContext signedIn(Subject who) {
        SignedInUser user = new SignedInUser(who, "", "", true);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        return context;
    }

    /** Does what is left for the end of a request. */
    void answer() {
        try {
            ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
            reloaded |= ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                    .anyMatch(one -> one.getInvocation().getExpression().contains("reload"));
        } catch (RuntimeException e) {
            troubles.add(e);
        }
    }

    /** Does what a browser has sent. */
    void sent(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | Error e) {
            troubles.add(e);
        }
        answer();
    }

    void click(NativeButton button) {
        sent(() -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)));
        sent(() -> tell(button, "vaadin-context-menu-before-open"));
    }

    /** An event of the element, for whoever has asked to hear it. */
    static void tell(Component component, String event) {
        ObjectNode nothing = JacksonUtils.createObjectNode();
        nothing.set("event.detail", JacksonUtils.createObjectNode());
        Element element = component.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, nothing));
    }

    /** What can be tapped, by its words. */
    Map<String, Runnable> acts() {
        Map<String, Runnable> acts = new LinkedHashMap<>();
        for (Component part : all(Component.class)) {
            switch (part) {
                case NativeButton button -> acts.putIfAbsent(words(button), () -> click(button));
                case MenuItem item ->
                    acts.putIfAbsent(
                            words(item), () -> sent(() -> ComponentUtil.fireEvent(item, new ClickEvent<>(item))));
                case ListGrid<?> list -> ListRows.acts(list, acts, this);
                default -> {}
            }
        }
        return acts;
    }

    /** What reached the error handler, or would have. */
    List<Throwable> troubles() {
        return troubles;
    }

    UI ui() {
        return ui;
    }

    boolean isReloaded() {
        return reloaded;
    }

    VaadinServletRequest request() {
        return request;
    }

    String title() {
        return ui.getInternals().getActiveRouterTargetsChain().isEmpty()
                ? ""
                : ui.getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getClass()
                        .getSimpleName();
    }

    List<Dialog> dialogs() {
        return all(ui.getElement().getNode(), Dialog.class).stream()
                .filter(Dialog::isOpened)
                .toList();
    }

    <T extends Component> List<T> all(Class<T> type) {
        return all(ui.getElement().getNode(), type);
    }

    static <T extends Component> List<T> all(Component root, Class<T> type) {
        return all(root.getElement().getNode(), type);
    }

    private static <T extends Component> List<T> all(StateNode root, Class<T> type) {
        Set<T> found = new LinkedHashSet<>();
        add(root, type, found);
        return List.copyOf(found);
    }

    /** What is hidden is not there for anybody; what is drawn by a list or lies in a slot is. */
    private static <T extends Component> void add(StateNode node, Class<T> type, Set<T> found) {
        if (node.hasFeature(ComponentMapping.class)) {
            Component component =
                    node.getFeature(ComponentMapping.class).getComponent().orElse(null);
            if (component != null && !component.isVisible()) return;
            if (type.isInstance(component)) found.add(type.cast(component));
        }
        node.forEachChild(child -> add(child, type, found));
    }

    static String words(Component component) {
        String label = component.getElement().getAttribute("aria-label");
        return label == null ? component.getElement().getTextRecursively().strip() : label;
    }

    static String form(Component message) {
        return Objects.requireNonNullElse(message.getElement().getAttribute("data-form"), "");
    }

    @Override
    public void close() {
        try {
            ui.close();
            session.close();
        } catch (RuntimeException e) {
            troubles.add(e);
        } finally {
            session.unlock();
            CurrentInstance.clearAll();
            RequestContextHolder.resetRequestAttributes();
            SecurityContextHolder.clearContext();
        }
    }
}
