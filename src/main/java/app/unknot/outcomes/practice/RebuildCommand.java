package app.unknot.outcomes.practice;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code ./unknot rebuild-summaries}: starts the portal without listening, rebuilds, says how far it is, and ends. It takes its turn before
 * everybody who begins when the portal is ready, and lets nobody after it.
 */
@Component
@ConditionalOnProperty("unknot.rebuild-summaries")
class RebuildCommand {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildCommand.class);

    private final SummaryRebuild rebuild;
    private final ConfigurableApplicationContext portal;

    RebuildCommand(SummaryRebuild rebuild, ConfigurableApplicationContext portal) {
        this.rebuild = rebuild;
        this.portal = portal;
    }

    /** After the one who hears a stop. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void run() {
        int code = 0;
        try {
            rebuild.run(line -> LOG.info("Summaries: {}", line));
        } catch (RuntimeException e) {
            LOG.error("The summaries could not be rebuilt. Nothing else was changed.", e);
            code = 1;
        }
        int result = code;
        System.exit(SpringApplication.exit(portal, () -> result));
    }
}
