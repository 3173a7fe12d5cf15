package app.unknot.insurance.codes;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProcedureFees extends Repository<ProcedureFee, String> {
    ProcedureFee save(ProcedureFee fee);

    @Query("select f from ProcedureFee f where f.code = :code and :#{#scope.practiceWide} = true")
    Optional<ProcedureFee> find(String code, Scope scope);

    /** With their techniques, in one statement. */
    @Query("""
            select f from ProcedureFee f left join fetch f.techniques
            where :#{#scope.practiceWide} = true order by f.code""")
    List<ProcedureFee> all(Scope scope);
}
