package app.unknot.outcomes.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Notes name no client, so they are every manager's. */
interface RunNoteRepository extends Repository<RunNote, UUID> {
    RunNote save(RunNote note);

    void delete(RunNote note);

    Optional<RunNote> findById(UUID id);

    @Query("select n from RunNote n where n.monthOn >= :from and n.monthOn <= :to order by n.monthOn, n.writtenAt")
    List<RunNote> between(LocalDate from, LocalDate to);
}
