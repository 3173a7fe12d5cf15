package app.unknot.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.charting.signing.NoteIncomplete;
import app.unknot.clients.CareTeam;
import app.unknot.shared.Refused;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** The permission matrix, cell by cell, through the services, for one client's record: who gets in, and who learns nothing. */
@PortalTest
class PermissionMatrixTests {
    private static @Nullable MatrixWorld prepared;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private People people;

    @Autowired
    private CareTeam careTeam;

    @Autowired
    private LogEntries written;

    private MatrixWorld world;
    private boolean turnedAway;

    @BeforeEach
    void one_record_for_all_cells() {
        MatrixWorld made = prepared;
        if (made == null) {
            made = beans.createBean(MatrixWorld.class);
            prepared = made;
        }
        world = made;
    }

    static Stream<Arguments> cells() {
        return MatrixWorld.ROWS.stream()
                .flatMap(row -> Stream.of(MatrixWorld.Who.values()).map(who -> Arguments.of(row.cell(), who)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    void each_cell_is_as_the_matrix_says(String cell, MatrixWorld.Who who) {
        MatrixWorld.Row row = MatrixWorld.ROWS.stream()
                .filter(one -> one.cell().equals(cell))
                .findFirst()
                .orElseThrow();
        long before = written.newest(1).getFirst().seq();
        boolean letIn = isLetIn(world.subject(who), row);
        assertThat(letIn).as(cell + " as " + who).isEqualTo(row.lets(who));
        // A person without the role is turned away before anybody looks whose record it is.
        if (!letIn && row.isAboutAClient() && !turnedAway)
            assertThat(written.since(before)).as("the refusal names the record").anySatisfy(line -> {
                assertThat(line.outcome()).isEqualTo(Outcome.DENIED);
                assertThat(line.clientNumber()).isEqualTo(world.number());
            });
    }

    /** Who is let in and sends nothing useful hears what is missing; who is not hears that there is no such thing. */
    private boolean isLetIn(Subject subject, MatrixWorld.Row row) {
        try {
            People.as(subject, () -> row.act().accept(world));
            return true;
        } catch (Refused | NoteIncomplete incomplete) {
            return true;
        } catch (RecordNotFound refused) {
            return false;
        } catch (AccessDeniedException withoutTheRole) {
            turnedAway = true;
            return false;
        }
    }

    @Test
    void every_row_is_decided_for_everybody_and_no_admin_gets_to_a_client() {
        assertThat(MatrixWorld.ROWS).hasSizeGreaterThan(45);
        assertThat(MatrixWorld.ROWS)
                .filteredOn(MatrixWorld.Row::isAboutAClient)
                .hasSizeGreaterThan(25)
                .noneMatch(row -> row.lets(MatrixWorld.Who.ADMIN));
    }

    @Test
    void a_manager_who_treats_nobody_assigns_no_record_to_herself() {
        assertThatThrownBy(() -> People.as(
                        people.ruth(),
                        () -> careTeam.assign(world.client(), people.ruth().id())))
                .isInstanceOf(RefusedRequest.class);
        assertThat(isLetIn(people.ruth(), row("health history: read"))).isFalse();
    }

    private static MatrixWorld.Row row(String cell) {
        List<MatrixWorld.Row> found =
                MatrixWorld.ROWS.stream().filter(one -> one.cell().equals(cell)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
