package app.unknot.shell.signin;

import app.unknot.accounts.Accounts;
import app.unknot.shell.doors.PublicAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The one-time link that makes the first admin. New at each start, worthless once there is one. */
@Component
class SetUpLink {
    private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);
    private static final int TOKEN_BYTES = 16;

    private final Accounts accounts;
    private final PublicAddress publicly;
    private final Environment environment;
    private final String token;

    SetUpLink(Accounts accounts, PublicAddress publicly, Environment environment) {
        this.accounts = accounts;
        this.publicly = publicly;
        this.environment = environment;
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        this.token = HexFormat.of().formatHex(bytes);
    }

    boolean opensWith(String given) {
        return !accounts.setUpIsDone()
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        String address = publicly.linkStart().orElseGet(this::here);
        LOG.info("Unknot is ready at {}", address);
        if (!accounts.setUpIsDone()) LOG.info("Set up your practice, once, at {}/setup#{}", address, token);
    }

    private String here() {
        return "http://" + environment.getProperty("server.address", "127.0.0.1") + ":"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
