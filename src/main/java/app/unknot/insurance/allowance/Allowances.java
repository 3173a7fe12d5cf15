package app.unknot.insurance.allowance;

import app.unknot.insurance.Authorized;
import app.unknot.insurance.BilledUnits.Line;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.allowance.Allowance.Ahead;
import app.unknot.insurance.allowance.Allowance.Missing;
import app.unknot.insurance.allowance.Facts.Visit;
import app.unknot.insurance.allowance.Limit.Kind;
import app.unknot.insurance.allowance.Limit.Measure;
import app.unknot.insurance.prescriptions.PrescriptionForm;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts what insurance allows: pure. */
final class Allowances {
    static final Comparator<Limit> ENDS_FIRST = Comparator.comparingInt(Limit::visitsLeft)
            .thenComparing(limit -> limit.ends() == null ? LocalDate.MAX : limit.ends());

    private static final Visit USUAL = new Visit(LocalDate.MIN, 60);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private final Facts facts;
    private int taken;

    private Allowances(Facts facts) {
        this.facts = facts;
    }

    static Allowance of(Facts facts) {
        return new Allowances(facts).count();
    }

    private Allowance count() {
        Visit next = facts.ahead().isEmpty() ? null : facts.ahead().getFirst();
        LocalDate day = next == null ? facts.today() : next.day();
        if (facts.policies().isEmpty())
            return new Allowance(day, next != null, "", null, null, List.of(), uncovered(), List.of(Missing.POLICY));
        CoveringPolicy policy = facts.policies().getFirst();
        List<Counter> counters = counters(day, next == null ? USUAL : next);
        int first = number(day);
        List<Ahead> ahead = new ArrayList<>();
        for (Visit visit : facts.ahead()) ahead.add(new Ahead(visit.day(), take(visit, counters, policy)));
        List<Limit> limits = counters.stream().map(Counter::limit).toList();
        List<Missing> missing = missing(day, first, policy, counters);
        boolean stopped = missing.contains(Missing.PRESCRIPTION) || missing.contains(Missing.AUTHORIZATION);
        Integer left = stopped
                ? Integer.valueOf(0)
                : limits.stream()
                        .map(Limit::visitsLeft)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new Allowance(
                day, next != null, policy.payerName(), policy.share().copay(), left, limits, ahead, missing);
    }

    private List<Ahead> uncovered() {
        return facts.ahead().stream().map(one -> new Ahead(one.day(), false)).toList();
    }

    private List<Counter> counters(LocalDate day, Visit usual) {
        List<Counter> counters = new ArrayList<>();
        prescription(day).ifPresent(one -> counters.add(prescribed(one)));
        authorization(day).ifPresent(one -> counters.add(authorized(one, usual)));
        Integer yearly = facts.yearly();
        if (yearly != null) {
            LocalDate first = day.with(NEW_YEAR);
            int used = count(one -> !one.day().isBefore(first)) + facts.elsewhere();
            LocalDate last = first.plusYears(1).minusDays(1);
            counters.add(new Counter(Kind.PLAN_YEAR, Measure.VISITS, yearly, used, 1, first, last));
        }
        return counters;
    }

    private Counter prescribed(PrescriptionForm form) {
        LocalDate from = form.prescribed().issued();
        LocalDate to = form.prescribed().expires();
        // A visit belongs to the newest prescription that covers its day, so that none is counted twice.
        int used = count(one -> prescription(one.day()).filter(form::equals).isPresent());
        return new Counter(
                Kind.PRESCRIPTION, Measure.VISITS, form.prescribed().visits(), used + form.usedBefore(), 1, from, to);
    }

    private Counter authorized(Authorized one, Visit usual) {
        Integer units = one.units();
        if (units == null) {
            int visits = one.visits() == null ? 0 : one.visits();
            int used = count(visit -> holds(one, visit.day()));
            return new Counter(
                    Kind.AUTHORIZATION,
                    Measure.VISITS,
                    visits,
                    used + one.usedBefore(),
                    1,
                    one.validFrom(),
                    one.validTo());
        }
        int billed = facts.billed().stream()
                .filter(line -> one.covers(line.code(), line.day()))
                .mapToInt(Line::units)
                .sum();
        return new Counter(
                Kind.AUTHORIZATION,
                Measure.UNITS,
                units,
                billed + one.usedBefore(),
                usual.units(),
                one.validFrom(),
                one.validTo());
    }

    private int count(Predicate<Visit> which) {
        return Math.toIntExact(facts.done().stream().filter(which).count());
    }

    /** Whether all limits have room for a visit; if so it takes it. */
    private boolean take(Visit visit, List<Counter> counters, CoveringPolicy policy) {
        LocalDate day = visit.day();
        boolean runs =
                !day.isBefore(policy.validFrom()) && (policy.validTo() == null || !day.isAfter(policy.validTo()));
        boolean prescribed =
                !policy.rules().before().prescription() || prescription(day).isPresent();
        if (!runs || !prescribed) return false;
        if (policy.rules().before().authorizationFor(number(day))
                && authorization(day).isEmpty()) return false;
        // Another prescription or authorization, newer or later, may cover a visit that this one does not.
        for (Counter counter : counters) if (!counter.hasRoom(visit) && !isCoveredByAnother(counter, day)) return false;
        counters.stream().filter(counter -> counter.holds(day)).forEach(counter -> counter.take(visit));
        taken++;
        return true;
    }

    /** Which visit under its prescription the next one of that day is, from 1; without a prescription, of all. */
    private int number(LocalDate day) {
        Optional<PrescriptionForm> prescription = prescription(day);
        return 1
                + taken
                + count(one -> prescription.isEmpty()
                        || prescription.get().prescribed().covers(one.day()));
    }

    private boolean isCoveredByAnother(Counter counter, LocalDate day) {
        if (counter.holds(day)) return false;
        return switch (counter.kind) {
            case PRESCRIPTION -> prescription(day).isPresent();
            case AUTHORIZATION -> authorization(day).isPresent();
            case PLAN_YEAR -> true;
        };
    }

    private List<Missing> missing(LocalDate day, int first, CoveringPolicy policy, List<Counter> counters) {
        PayerRules.Before before = policy.rules().before();
        List<Missing> missing = new ArrayList<>();
        if (before.prescription() && prescription(day).isEmpty()) missing.add(Missing.PRESCRIPTION);
        if (before.authorizationFor(first) && authorization(day).isEmpty()) missing.add(Missing.AUTHORIZATION);
        if (counters.stream().anyMatch(Counter::startedWithout)) missing.add(Missing.USED_UP);
        LocalDate checked = facts.checkedOn();
        if (before.checkDays() != null
                && (checked == null || checked.plusDays(before.checkDays()).isBefore(day)))
            missing.add(Missing.COVERAGE_CHECK);
        return missing;
    }

    private Optional<PrescriptionForm> prescription(LocalDate day) {
        return facts.prescriptions().stream()
                .filter(one -> one.prescribed().covers(day))
                .findFirst();
    }

    private Optional<Authorized> authorization(LocalDate day) {
        return facts.authorizations().stream()
                .filter(one -> holds(one, day))
                .min(Comparator.comparing(Authorized::validTo));
    }

    private static boolean holds(Authorized one, LocalDate day) {
        return !day.isBefore(one.validFrom()) && !day.isAfter(one.validTo());
    }

    /** Counts one limit down while visits ahead are gone through. */
    private static final class Counter {
        private final Kind kind;
        private final Measure measure;
        private final int total;
        private final int used;
        private final int unitsAVisit;
        private final LocalDate from;
        private final LocalDate to;
        private int booked;

        Counter(Kind kind, Measure measure, int total, int used, int unitsAVisit, LocalDate from, LocalDate to) {
            this.kind = kind;
            this.measure = measure;
            this.total = total;
            this.used = used;
            this.unitsAVisit = unitsAVisit;
            this.from = from;
            this.to = to;
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean hasRoom(Visit visit) {
            return holds(visit.day()) && total - used - booked >= need(visit);
        }

        void take(Visit visit) {
            booked += need(visit);
        }

        boolean startedWithout() {
            return total - used < unitsAVisit;
        }

        Limit limit() {
            return new Limit(kind, measure, total, used, booked, Math.max(0, (total - used) / unitsAVisit), to);
        }

        private int need(Visit visit) {
            return measure == Measure.UNITS ? visit.units() : 1;
        }
    }
}
