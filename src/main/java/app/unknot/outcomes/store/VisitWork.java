package app.unknot.outcomes.store;

import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.outcomes.course.Session;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done on one region at one visit. */
@Embeddable
public class VisitWork {
    private String region;
    private String technique;
    private @Nullable Integer pressure;
    private int minutes;

    @SuppressWarnings("NullAway.Init")
    protected VisitWork() {}

    VisitWork(RegionWork work) {
        this.region = work.region();
        this.technique = work.technique();
        this.pressure = work.pressure();
        this.minutes = work.minutes();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VisitWork that
                && region.equals(that.region)
                && technique.equals(that.technique)
                && Objects.equals(pressure, that.pressure)
                && minutes == that.minutes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(region, technique, pressure, minutes);
    }

    Session.Work done() {
        return new Session.Work(region, pressure, minutes);
    }

    /** The technique with most minutes, the first of two with as many; null when none was noted. */
    static @Nullable String main(List<RegionWork> work) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        work.stream()
                .filter(region -> !region.technique().isEmpty())
                .forEach(region -> minutes.merge(region.technique(), region.minutes(), Integer::sum));
        String main = null;
        for (Map.Entry<String, Integer> one : minutes.entrySet())
            if (main == null || one.getValue() > minutes.getOrDefault(main, 0)) main = one.getKey();
        return main;
    }
}
