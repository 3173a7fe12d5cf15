package app.unknot.accounts.people;

import app.unknot.accounts.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts hold no client's data, so their queries need no scope. Each comes with its roles, in the same statement. */
public interface AccountRepository extends Repository<Account, UUID> {
    String ROLES = "roles";

    Account saveAndFlush(Account account);

    @EntityGraph(attributePaths = ROLES)
    Optional<Account> findById(UUID id);

    @EntityGraph(attributePaths = ROLES)
    List<Account> findAllByIdIn(Collection<UUID> ids);

    @EntityGraph(attributePaths = ROLES)
    Optional<Account> findBySignInName(String signInName);

    @EntityGraph(attributePaths = ROLES)
    List<Account> findAllByOrderByLastNameAscFirstNameAsc();

    long countBySupervisorId(UUID supervisor);

    @Query("select count(a) from Account a join a.roles r where r = :role and a.enabled = true")
    long countEnabled(Role role);

    @EntityGraph(attributePaths = ROLES)
    @Query(
            "select a from Account a join a.roles r where r = :role and a.enabled = true order by a.lastName, a.firstName")
    List<Account> enabledWith(Role role);
}
