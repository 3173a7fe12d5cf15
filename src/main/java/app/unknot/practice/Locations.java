package app.unknot.practice;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.places.PracticePlaces;
import app.unknot.practice.locations.LocationTable;
import app.unknot.practice.locations.LocationsChanged;
import app.unknot.practice.words.PracticeWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.LocationId;
import app.unknot.shared.Place;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The practice's places of work, as nearly every screen and rule needs them. They change once in months and are asked for with every row,
 * so they are kept in memory from one change to the next.
 */
@Service
public class Locations implements PracticePlaces {
    private final LocationTable table;
    private final PracticeSettings settings;
    private final CurrentSubject current;
    private final PracticeClock clock;
    private volatile @Nullable List<Location> known;
    private volatile long changes;

    Locations(LocationTable table, PracticeSettings settings, CurrentSubject current, PracticeClock clock) {
        this.table = table;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    /** Every place, also those that have closed; by name, the open ones first. At most a few hundred. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public List<Location> all() {
        List<Location> now = known;
        if (now != null) return now;
        long before = changes;
        List<Location> read = table.all(settings.profile());
        keep(read, before);
        return read;
    }

    /** What was read while somebody changed it is not kept. */
    private synchronized void keep(List<Location> read, long before) {
        if (changes == before) known = read;
    }

    private synchronized void forget() {
        changes++;
        known = null;
    }

    /** Where clients are received. One at least. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public List<Location> inUse() {
        return all().stream().filter(Location::isOpen).toList();
    }

    /** Those in use among {@code places}. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public List<Location> inUse(Places places) {
        return inUse().stream().filter(one -> places.has(one.id())).toList();
    }

    /** What the signed-in person can narrow a list to, open or closed: nothing while there is one place only. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public List<Place> choices() {
        if (isOne()) return List.of();
        Places reach = current.require().reach();
        List<Place> choices = all().stream()
                .filter(one -> reach.has(one.id()))
                .map(one ->
                        one.isOpen() ? one.place() : new Place(one.id(), PracticeWords.CLOSED_PLACE.text(one.name())))
                .toList();
        return choices.size() < 2 ? List.of() : choices;
    }

    /** Whether screens have nothing to say of places. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public boolean isOne() {
        return inUse().size() == 1;
    }

    /** The one that stands for the practice where nobody has chosen: the first place while it is open, else any. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public Location usual() {
        List<Location> open = inUse();
        return open.stream()
                .filter(one -> one.id().equals(LocationId.FIRST))
                .findFirst()
                .orElseGet(open::getFirst);
    }

    /**
     * @throws IllegalArgumentException when there is none: a row names only places that there are
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public Location of(LocationId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no location " + id));
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public Optional<Location> find(LocationId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public ZoneId zone(LocationId id) {
        return of(id).zone();
    }

    /** The day at that place. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public LocalDate today(LocationId id) {
        return of(id).dayOf(clock.instant());
    }

    /** When the first of the days begins wherever it begins first, among {@code places}. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public Instant begin(LocalDate day, Places places) {
        return zones(places).stream()
                .map(zone -> day.atStartOfDay(zone).toInstant())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** When the day is over wherever it is over last, among {@code places}. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public Instant end(LocalDate day, Places places) {
        return zones(places).stream()
                .map(zone -> day.plusDays(1).atStartOfDay(zone).toInstant())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private List<ZoneId> zones(Places places) {
        List<ZoneId> zones = all().stream()
                .filter(one -> places.has(one.id()))
                .map(Location::zone)
                .distinct()
                .toList();
        return zones.isEmpty() ? List.of(clock.zoneOfPractice()) : zones;
    }

    @Override
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public List<Place> open() {
        return inUse().stream().map(Location::place).toList();
    }

    @Override
    @AllowedTo(value = Caller.THE_PRODUCT, because = "where the practice works is on every schedule and claim")
    public String names(Places places) {
        if (places.everywhere()) return PracticeWords.ALL_LOCATIONS.text();
        return all().stream()
                .filter(one -> places.has(one.id()))
                .map(Location::name)
                .collect(Collectors.joining(", "));
    }

    /** Also when a change was taken back: its own transaction may have read what never came to be. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void on(LocationsChanged changed) {
        forget();
    }
}
