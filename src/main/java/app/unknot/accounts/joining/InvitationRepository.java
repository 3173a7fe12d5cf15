package app.unknot.accounts.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface InvitationRepository extends Repository<Invitation, UUID> {
    Invitation save(Invitation invitation);

    Optional<Invitation> findByCodeHash(String codeHash);

    List<Invitation> findAllByUsedAtIsNullAndExpiresAtAfter(Instant now);

    /** A new code makes the older ones of the same person worthless. */
    @Modifying
    @Query("update Invitation i set i.usedAt = :now where i.userId = :user and i.usedAt is null")
    void closeOpenOnes(UUID user, Instant now);

    /** Uses a code up. Of two who try at the same moment, one gets 1 and the other 0. */
    @Modifying(clearAutomatically = true)
    @Query(
            "update Invitation i set i.usedAt = :now where i.codeHash = :hash and i.usedAt is null and i.expiresAt > :now")
    int useUp(String hash, Instant now);
}
