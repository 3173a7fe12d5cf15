package app.unknot.accounts.people;

import app.unknot.accounts.Role;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts hold no client's data, so their queries need no scope. Each comes with its roles and their places, in the same statement. */
public interface AccountRepository extends Repository<Account, UUID> {
    String ROLES = "roles";
    String PLACES = "places";

    Account saveAndFlush(Account account);

    /** Each request asks it: said as a query, because Hibernate plans a search by number again each time when it has a graph. */
    @Query("select a from Account a left join fetch a.roles left join fetch a.places where a.id = :id")
    Optional<Account> findById(UUID id);

    /** Nobody else gets it before this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> hold(UUID id);

    @EntityGraph(attributePaths = {ROLES, PLACES})
    List<Account> findAllByIdIn(Collection<UUID> ids);

    @EntityGraph(attributePaths = {ROLES, PLACES})
    Optional<Account> findBySignInName(String signInName);

    @EntityGraph(attributePaths = {ROLES, PLACES})
    List<Account> findAllByOrderByLastNameAscFirstNameAsc();

    long countBySupervisorId(UUID supervisor);

    @Query("select count(a) from Account a join a.roles r where r = :role and a.enabled = true")
    long countEnabled(Role role);

    @EntityGraph(attributePaths = {ROLES, PLACES})
    @Query(
            "select a from Account a join a.roles r where r = :role and a.enabled = true order by a.lastName, a.firstName")
    List<Account> enabledWith(Role role);
}
