package app.unknot.bench.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratorTests {
    private static final Shape SMALL = new Shape(50, 500, 2, 7);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 20);

    @Test
    void the_same_seed_makes_the_same_people_and_another_one_others() {
        assertThat(clients(SMALL)).isEqualTo(clients(new Shape(50, 500, 2, 7)));
        assertThat(clients(SMALL)).isNotEqualTo(clients(new Shape(50, 500, 2, 8)));
    }

    @Test
    void as_many_notes_are_made_as_were_asked_for_and_each_client_has_one() {
        List<InventedClient> clients = clients(SMALL);
        assertThat(clients).hasSize(50).allSatisfy(client -> {
            assertThat(client.notes()).isNotEmpty();
            assertThat(client.episodes()).isNotEmpty();
            assertThat(client.notes().getLast().head().serviceDate()).isBeforeOrEqualTo(UNTIL);
            assertThat(client.notes())
                    .extracting(note -> note.head().serviceDate())
                    .doesNotHaveDuplicates();
        });
        assertThat(clients.stream().mapToInt(client -> client.notes().size()).sum())
                .isEqualTo(500);
        assertThat(clients).extracting(InventedClient::number).doesNotHaveDuplicates();
    }

    private static List<InventedClient> clients(Shape shape) {
        int[] first = shape.firstNotes();
        Staff staff = Staff.of(shape);
        return IntStream.range(0, shape.clients())
                .mapToObj(client -> InventedClient.of(shape, staff, client, first[client + 1] - first[client], UNTIL))
                .toList();
    }
}
