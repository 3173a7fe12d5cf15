package app.unknot.insurance;

import app.unknot.accounts.access.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Prescriptions extends Repository<Prescription, UUID> {
    Prescription save(Prescription prescription);

    @Query("""
            select p from Prescription p
            where p.clientId in :#{#scope.recordsOf(#client)} and p.issued <= :day and :#{#scope.practiceWide} = true
            order by p.issued desc""")
    List<Prescription> by(UUID client, LocalDate day, Scope scope, Limit limit);
}
