package app.unknot.shell;

import app.unknot.accounts.requests.AccountDesk;
import app.unknot.accounts.tablets.DeviceToken;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import app.unknot.testing.Wire;
import app.unknot.testing.Wire.Answer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way in which a sign-in is refused, each as the first of its kind: what earlier ones counted is taken away. */
public final class SignInKinds {
    private final JdbcClient jdbc;
    private final PracticeClock clock;
    private final String disabled;
    private final DeviceToken tablet;

    SignInKinds(JdbcClient jdbc, PracticeClock clock, People people, Tablets tablets, AccountDesk desk) {
        this.jdbc = jdbc;
        this.clock = clock;
        var gone = people.newcomer("Dora");
        People.as(people.tomas(), () -> desk.enable(gone, false));
        this.disabled = jdbc.sql("select sign_in_name from user_account where id = ?")
                .param(gone.value())
                .query(String.class)
                .single();
        this.tablet = tablets.signedIn(null, people.maya().id(), "Room 2", "", false);
    }

    /** One way. */
    public enum Kind {
        UNKNOWN_NAME("unknown name"),
        WRONG_PASSWORD("wrong password"),
        DISABLED("right password of a disabled account"),
        SLOWED_NAME("right password, the name has to wait on new devices"),
        SLOWED_TABLET("right password, the known tablet has to wait"),
        SLOWED_ADDRESS("right password, the address has to wait"),
        LONG("wrong password of 73 characters"),
        TOO_LONG("wrong password of 5,000 characters");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Makes the next try of this kind what it is called. */
    public void prepare(Kind kind) {
        jdbc.sql("delete from sign_in_failure").update();
        jdbc.sql("delete from sign_in_address").update();
        switch (kind) {
            case SLOWED_NAME -> fail("unknown");
            case SLOWED_TABLET -> fail(tablet.id().toString());
            case SLOWED_ADDRESS -> {
                for (String address : new String[] {"127.0.0.1", "0:0:0:0:0:0:0:1"}) wearOut(address);
            }
            default -> {}
        }
    }

    private void fail(String device) {
        UUID maya = UUID.nameUUIDFromBytes("maya".getBytes(StandardCharsets.UTF_8));
        jdbc.sql("insert into sign_in_failure (subject, failures, since, total) values (?, 10, ?, 10)")
                .params(maya + "@" + device, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Already one too many, so that the alert is not part of it. */
    private void wearOut(String address) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into sign_in_address (address, minute_since, minute_tries, hour_since, hour_tries)"
                        + " values (?, ?, 31, ?, 31)")
                .params(address, now, now)
                .update();
    }

    public Answer refused(Kind kind, int port) {
        Wire wire = new Wire(port);
        if (kind == Kind.SLOWED_TABLET) wire.cookies().put("unknot-device", tablet.text());
        return switch (kind) {
            case UNKNOWN_NAME -> wire.signIn("nobody-" + UUID.randomUUID(), "wrong horse battery");
            case WRONG_PASSWORD -> wire.signIn("maya", "wrong horse battery");
            case DISABLED -> wire.signIn(disabled, People.PASSWORD);
            case SLOWED_NAME, SLOWED_TABLET, SLOWED_ADDRESS -> wire.signIn("maya", People.PASSWORD);
            case LONG -> wire.signIn("maya", "x".repeat(73));
            case TOO_LONG -> wire.signIn("maya", "x".repeat(5_000));
        };
    }
}
