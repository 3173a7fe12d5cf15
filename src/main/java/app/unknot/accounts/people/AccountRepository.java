package app.unknot.accounts.people;

import app.unknot.accounts.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts hold no client's data, so their queries need no scope. */
public interface AccountRepository extends Repository<Account, UUID> {
    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    List<Account> findAllByIdIn(Collection<UUID> ids);

    Optional<Account> findBySignInName(String signInName);

    List<Account> findAllByOrderByLastNameAscFirstNameAsc();

    long count();

    long countBySupervisorId(UUID supervisor);

    @Query("select count(a) from Account a join a.roles r where r = :role and a.enabled = true")
    long countEnabled(Role role);

    @Query(
            "select a from Account a join a.roles r where r = :role and a.enabled = true order by a.lastName, a.firstName")
    List<Account> enabledWith(Role role);
}
