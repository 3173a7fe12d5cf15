package app.unknot.shell.doors;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.Valve;
import org.apache.catalina.valves.RemoteIpValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets up what the web server does by itself with each request, before any filter sees it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class FrontDoor implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** This machine, in each way that Tomcat writes it. */
    private static final String LOOPBACK = "127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|0:0:0:0:0:0:0:1|::1";

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

    private final List<String> proxies;
    private final boolean withoutTls;
    private final PublicAddress address;

    FrontDoor(
            @Value("${unknot.proxies}") List<String> proxies,
            @Value("${unknot.without-tls}") boolean withoutTls,
            PublicAddress address) {
        this.proxies = proxies;
        this.withoutTls = withoutTls;
        this.address = address;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        boolean readable = Listening.isReadableByOthers(server.getAddress(), Ssl.isEnabled(server.getSsl()), address);
        if (readable && !withoutTls) throw RefusedAddress.readable(server.getAddress());
        if (readable) LOG.warn("Listening without HTTPS: everybody in this network can read along.");
        Collection<Valve> others = server.getEngineValves().stream()
                .filter(valve -> !(valve instanceof RemoteIpValve))
                .toList();
        server.setEngineValves(List.of(forwarding()));
        others.forEach(server::addEngineValves);
        server.addEngineValves(new AnswerHeadersValve(), new SessionCookie.Reading());
        server.addContextCustomizers(context -> context.setCookieProcessor(new SessionCookie.Writing()));
    }

    /**
     * What a proxy says about the client is believed from this machine and from the proxies that are named, and from nobody else. The
     * name that was asked for is always that of the Host header: many proxies pass on what a client wrote in X-Forwarded-Host.
     */
    private RemoteIpValve forwarding() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(believed(proxies).pattern());
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setPortHeader(null);
        valve.setHostHeader(null);
        return valve;
    }

    /** The addresses that are believed, as Tomcat writes them. */
    static Pattern believed(List<String> proxies) {
        return Pattern.compile(Stream.concat(
                        Stream.of(LOOPBACK),
                        proxies.stream()
                                .map(String::strip)
                                .filter(proxy -> !proxy.isEmpty())
                                .map(proxy -> Pattern.quote(
                                        InetAddress.ofLiteral(proxy).getHostAddress())))
                .collect(Collectors.joining("|")));
    }
}
