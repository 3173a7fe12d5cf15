package app.unknot.accounts.factors;

import app.unknot.accounts.UserId;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where seeds and recovery codes lie: seeds sealed, codes as hashes. Of passkeys it knows how many there are. */
@Component
class FactorStore {
    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final PracticeClock clock;

    FactorStore(JdbcClient jdbc, Sealer sealer, PracticeClock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    Optional<TotpSeed> seed(UserId user) {
        return jdbc.sql("select id, sealed_seed from totp_factor where user_id = ?")
                .param(user.value())
                .query((row, number) ->
                        new TotpSeed(sealer.open(row.getString("sealed_seed"), place(row.getObject("id", UUID.class)))))
                .optional();
    }

    Optional<Instant> since(UserId user) {
        return jdbc.sql("select since from totp_factor where user_id = ?")
                .param(user.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    Set<UserId> enrolled() {
        return jdbc
                .sql("select user_id from totp_factor union select user_id from passkey")
                .query((row, number) -> new UserId(row.getObject("user_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    int passkeys(UserId user) {
        return jdbc.sql("select count(*) from passkey where user_id = ?")
                .param(user.value())
                .query(Integer.class)
                .single();
    }

    int codesLeft(UserId user) {
        return jdbc.sql("select count(*) from recovery_code where user_id = ? and used_at is null")
                .param(user.value())
                .query(Integer.class)
                .single();
    }

    /** Puts a seed and codes in the place of those that are there. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(UserId user, TotpSeed seed, long usedStep, List<String> codes) {
        removeApp(user);
        UUID id = Ids.next();
        jdbc.sql("insert into totp_factor (id, user_id, sealed_seed, since, last_step) values (?, ?, ?, ?, ?)")
                .params(id, user.value(), sealer.seal(seed.text(), place(id)), now(), usedStep)
                .update();
        addCodes(user, codes);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void replaceCodes(UserId user, List<String> codes) {
        jdbc.sql("delete from recovery_code where user_id = ?")
                .param(user.value())
                .update();
        addCodes(user, codes);
    }

    private void addCodes(UserId user, List<String> codes) {
        for (String code : codes)
            jdbc.sql("insert into recovery_code (id, user_id, code_hash, made_at) values (?, ?, ?, ?)")
                    .params(Ids.next(), user.value(), RecoveryCodes.hash(code), now())
                    .update();
    }

    /** With the passkeys goes what their devices know the person by: a new one is as a stranger's. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UserId user) {
        removeApp(user);
        jdbc.sql("delete from passkey where user_id = ?").param(user.value()).update();
        jdbc.sql("delete from passkey_user where user_id = ?")
                .param(user.value())
                .update();
    }

    private void removeApp(UserId user) {
        jdbc.sql("delete from totp_factor where user_id = ?")
                .param(user.value())
                .update();
        jdbc.sql("delete from recovery_code where user_id = ?")
                .param(user.value())
                .update();
    }

    /** Uses a step up, once: of two who show the same code at the same moment, one gets true. */
    @Transactional
    boolean useStep(UserId user, long step) {
        return jdbc.sql("update totp_factor set last_step = ? where user_id = ? and last_step < ?")
                        .params(step, user.value(), step)
                        .update()
                == 1;
    }

    /** Uses a recovery code up, once. */
    @Transactional
    boolean useCode(UserId user, String typed) {
        return jdbc.sql("update recovery_code set used_at = ? where user_id = ? and code_hash = ? and used_at is null")
                        .params(now(), user.value(), RecoveryCodes.hash(typed))
                        .update()
                == 1;
    }

    boolean wasUsed(UserId user, String typed) {
        return jdbc.sql("select count(*) from recovery_code where user_id = ? and code_hash = ?")
                        .params(user.value(), RecoveryCodes.hash(typed))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** When this person last showed the factor on this tablet. */
    @Nullable
    Instant provenOn(UserId user, @Nullable UUID tablet) {
        if (tablet == null) return null;
        return jdbc.sql(
                        "select factor_at from known_device where user_id = ? and tablet_id = ? and factor_at is not null")
                .params(user.value(), tablet)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String place(UUID id) {
        return "totp_factor.seed." + id;
    }
}
