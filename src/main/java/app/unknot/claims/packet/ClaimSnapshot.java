package app.unknot.claims.packet;

import app.unknot.insurance.PayerRank;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.Subscriber.Relationship;
import app.unknot.insurance.UnitCounting;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a version of a claim says, and the terms it is checked against.
 *
 * @param serviceDate the day of the first visit
 * @param referring who prescribed, when there is a prescription
 * @param site where the visits were
 * @param subscriber in whose name the policy is
 * @param patient who was treated, when that is not the subscriber
 * @param diagnoses ICD-10-CM codes without dots, the principal one first
 * @param earlier what payers before this one did with it, in their order; empty for a first payer
 * @param total the sum of the lines' charges
 */
public record ClaimSnapshot(
        Filing filing,
        LocalDate serviceDate,
        Billing billing,
        Person rendering,
        @Nullable Person referring,
        Site site,
        Subscriber subscriber,
        @Nullable Patient patient,
        Terms payer,
        @Nullable Order order,
        List<String> diagnoses,
        List<Line> lines,
        Circumstances circumstances,
        List<EarlierPayer> earlier,
        Money total) {
    public ClaimSnapshot {
        diagnoses = List.copyOf(diagnoses);
        lines = List.copyOf(lines);
        earlier = List.copyOf(earlier);
    }

    /** The days of its visits, the first one first. */
    public SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>(Set.of(serviceDate));
        lines.forEach(line -> days.add(line.day()));
        return days;
    }

    /** Who treated, the one of the whole claim first. */
    public Stream<Person> therapists() {
        return Stream.concat(
                        Stream.of(rendering), aparts().map(Apart::rendering).filter(Objects::nonNull))
                .distinct();
    }

    /** Who treated in one of its lines. */
    public Person therapist(Line line) {
        Apart apart = line.apart();
        Person other = apart == null ? null : apart.rendering();
        return other == null ? rendering : other;
    }

    /** Where the visits were that were not at the billing address. */
    public Stream<Facility> facilities() {
        return Stream.concat(
                        Stream.ofNullable(site.elsewhere()),
                        aparts().map(Apart::facility).filter(Objects::nonNull))
                .distinct();
    }

    public Stream<Person> supervisors() {
        return Stream.concat(
                        Stream.ofNullable(circumstances.supervising()),
                        aparts().map(Apart::supervising).filter(Objects::nonNull))
                .distinct();
    }

    /** Two digits each, the one of the whole claim first. */
    public Stream<String> placesOfService() {
        return Stream.concat(
                        Stream.of(site.placeOfService()),
                        aparts().map(Apart::placeOfService).filter(place -> !place.isEmpty()))
                .distinct();
    }

    private Stream<Apart> aparts() {
        return lines.stream().map(Line::apart).filter(Objects::nonNull);
    }

    /** Our number of this version. */
    public String control() {
        return filing.control();
    }

    /** Who was treated, whether the policy is in their name or not. */
    public Patient treated() {
        return patient != null
                ? patient
                : new Patient(
                        Relationship.SELF,
                        subscriber.firstName(),
                        subscriber.lastName(),
                        subscriber.born(),
                        subscriber.sex(),
                        subscriber.address());
    }

    /**
     * What this version is to the payer.
     *
     * @param control our number of it (CLM01), at most 20 characters, never reused
     * @param payerClaimNumber of the claim that it replaces or voids (REF F8), or empty
     * @param answeredOn day of the payer's last payment or denial of what it replaces; null when there was none
     */
    public record Filing(
            String control,
            PayerRank rank,
            ClaimFrequency frequency,
            String payerClaimNumber,
            @Nullable LocalDate answeredOn) {
        /** One that the payer has not answered before. */
        public Filing(String control, PayerRank rank, ClaimFrequency frequency, String payerClaimNumber) {
            this(control, rank, frequency, payerClaimNumber, null);
        }
    }

    /** @param zip five or nine digits */
    public record Address(String street, String city, String state, String zip) {}

    /**
     * The practice, as billing provider.
     *
     * @param solo the person, when a person bills and not an organization
     * @param payTo where money goes when not to the billing address; null when it does
     */
    public record Billing(
            String name,
            @Nullable Soloist solo,
            String npi,
            String taxId,
            String taxonomy,
            Address address,
            @Nullable Address payTo,
            String phone) {}

    /** @param socialSecurity whether the tax ID is a social security number */
    public record Soloist(String firstName, String lastName, boolean socialSecurity) {}

    /**
     * Where the visits were.
     *
     * @param placeOfService two digits
     * @param elsewhere the place, when it is not at the billing address; null when it is
     */
    public record Site(String placeOfService, @Nullable Facility elsewhere) {}

    /**
     * A place of work that payers are told of.
     *
     * @param npi of the place itself, or empty
     */
    public record Facility(String name, String npi, Address address) {}

    /** A provider who is a person. */
    public record Person(String firstName, String lastName, String npi, String taxonomy) {}

    /**
     * In whose name the policy is.
     *
     * @param born null when it was not told, of somebody who was not treated
     * @param sex F, M or U, or empty like {@code born}
     */
    public record Subscriber(
            String firstName,
            String lastName,
            String memberId,
            String groupNumber,
            @Nullable LocalDate born,
            String sex,
            Address address,
            boolean signatureOnFile,
            LocalDate coveredFrom,
            @Nullable LocalDate coveredTo) {}

    /** Who was treated. */
    public record Patient(
            Relationship relationship,
            String firstName,
            String lastName,
            @Nullable LocalDate born,
            String sex,
            Address address) {}

    /** The payer, and its rules in force on the day. */
    public record Terms(String name, String payerId, String filingIndicator, PayerRules rules) {
        public UnitCounting counting() {
            return rules.counting();
        }
    }

    /** The prescription the visit rests on. */
    public record Order(List<String> diagnoses, LocalDate issued, LocalDate expires, int visits) {
        public Order {
            diagnoses = List.copyOf(diagnoses);
        }
    }

    /**
     * One service line.
     *
     * @param charge of the whole line, all units
     * @param minutes hands-on minutes documented for the code
     * @param pointers which diagnoses it treats, from 1
     * @param day of the visit
     * @param description in the practice's own words; sent for codes that have no meaning of their own
     * @param apart what is otherwise with it than with the whole claim; null when nothing is
     */
    public record Line(
            String procedure,
            List<String> modifiers,
            int units,
            int minutes,
            Money charge,
            List<Integer> pointers,
            LocalDate day,
            String description,
            @Nullable Apart apart) {
        public Line {
            modifiers = List.copyOf(modifiers);
            pointers = List.copyOf(pointers);
        }

        /** One that was done by whom and where the whole claim says. */
        public Line(
                String procedure,
                List<String> modifiers,
                int units,
                int minutes,
                Money charge,
                List<Integer> pointers,
                LocalDate day,
                String description) {
            this(procedure, modifiers, units, minutes, charge, pointers, day, description, null);
        }
    }

    /**
     * What is otherwise with one line than with the whole claim.
     *
     * @param rendering who treated, or null for the one of the claim
     * @param facility where that was, or null for the place of the claim
     * @param supervising who supervised, or null for the one of the claim
     * @param placeOfService two digits, or empty for that of the claim
     */
    public record Apart(
            @Nullable Person rendering,
            @Nullable Facility facility,
            @Nullable Person supervising,
            String placeOfService) {}

    /**
     * What else the payer is told.
     *
     * @param accident null when none was the cause
     * @param onset first day of the complaint, or null
     * @param firstTreated first day of treatment, or null
     * @param authorization number of the payer's agreement, or empty
     * @param clientPaid what the client has paid for these visits
     * @param note in words, at most 80 characters, or empty
     * @param supervising null when nobody supervised
     */
    public record Circumstances(
            @Nullable Accident accident,
            @Nullable LocalDate onset,
            @Nullable LocalDate firstTreated,
            String authorization,
            Money clientPaid,
            String note,
            @Nullable Person supervising) {
        public static final Circumstances NONE = new Circumstances(null, null, null, "", Money.ZERO, "", null);
    }

    /**
     * Why somebody else than health insurance pays.
     *
     * @param cause AA auto, EM work, OA other (CLM11)
     * @param on null when nobody has entered it
     * @param state two letters, of an auto accident
     * @param number of the case at the payer (REF Y4), or empty
     */
    public record Accident(String cause, @Nullable LocalDate on, String state, String number) {}

    /**
     * What an earlier payer did with the claim.
     *
     * @param insured in whose name that policy is
     * @param paid by that payer, over all lines
     * @param paidOn day of its payment or denial, or null when nobody has entered it
     * @param adjustments of the whole claim, without those of its lines
     * @param lines what it did with each line; empty when it answered for the claim as a whole
     */
    public record EarlierPayer(
            PayerRank rank,
            String name,
            String payerId,
            String filingIndicator,
            Insured insured,
            Money paid,
            @Nullable LocalDate paidOn,
            List<Adjustment> adjustments,
            List<EarlierLine> lines) {
        public EarlierPayer {
            adjustments = List.copyOf(adjustments);
            lines = List.copyOf(lines);
        }
    }

    /** In whose name an earlier payer's policy is. */
    public record Insured(
            Relationship relationship, String firstName, String lastName, String memberId, String groupNumber) {}

    /** @param line its place in this claim, from 1 */
    public record EarlierLine(int line, Money paid, int units, List<Adjustment> adjustments) {
        public EarlierLine {
            adjustments = List.copyOf(adjustments);
        }
    }
}
