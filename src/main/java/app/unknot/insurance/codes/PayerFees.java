package app.unknot.insurance.codes;

import app.unknot.accounts.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PayerFees extends Repository<PayerFee, UUID> {
    PayerFee save(PayerFee fee);

    /** By code, the newest first. */
    @Query("""
            select f from PayerFee f where f.payerId = :payer and :#{#scope.practiceWide} = true
            order by f.code, f.validFrom desc""")
    List<PayerFee> of(UUID payer, Scope scope);
}
