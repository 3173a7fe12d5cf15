package app.unknot.bench.generator;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.shared.LocationId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who works in a practice of a shape, and where. Everybody's id follows from their number.
 *
 * @param therapists each at the place of the same position in {@code at}
 */
public record Staff(List<UserId> therapists, List<LocationId> at, List<LocationId> locations) {
    private static final int MANAGER = 1;
    private static final int ADMIN = 2;
    private static final int THERAPISTS = 1_000;
    private static final int LOCATIONS = 500;

    public static Staff of(Shape shape) {
        List<LocationId> locations = IntStream.range(0, shape.locations())
                .mapToObj(place -> place == 0 ? LocationId.FIRST : new LocationId(id(LOCATIONS + place)))
                .toList();
        return new Staff(
                IntStream.range(0, shape.therapists())
                        .mapToObj(number -> new UserId(id(THERAPISTS + number)))
                        .toList(),
                IntStream.range(0, shape.therapists())
                        .mapToObj(number -> locations.get(number % locations.size()))
                        .toList(),
                locations);
    }

    /** Who asks about the whole practice. */
    public static Subject manager() {
        return new Subject(new UserId(id(MANAGER)), "Ruth Delgado", Set.of(Role.MANAGER));
    }

    static Subject admin() {
        return new Subject(new UserId(id(ADMIN)), "Tomas Weir", Set.of(Role.ADMIN));
    }

    public Subject therapist(int number) {
        return new Subject(therapists.get(number), name(number), Set.of(Role.THERAPIST));
    }

    /** Another one at the same place, or the same one where nobody else is. */
    int besides(int number) {
        int next = number + locations.size();
        return next < therapists.size() ? next : number % locations.size();
    }

    static String name(int number) {
        return Names.FIRST.get(number % Names.FIRST.size()) + " " + Names.last(number);
    }

    private static UUID id(int number) {
        return new UUID(0x0193_0000_0000_7100L, 0x8000_0000_0000_0000L | number);
    }
}
