package app.unknot.claims.packet;

import app.unknot.insurance.UnitCounting;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a claim says, and what it is checked against.
 *
 * @param control our claim number, at most 20 characters, never reused
 * @param diagnoses ICD-10-CM codes without dots, the principal one first
 * @param referring who prescribed, when there is a prescription
 * @param site where the visit was
 * @param total the sum of the lines' charges
 */
public record ClaimSnapshot(
        String control,
        LocalDate serviceDate,
        Billing billing,
        Person rendering,
        @Nullable Person referring,
        Site site,
        Subscriber subscriber,
        Terms payer,
        @Nullable Order order,
        List<String> diagnoses,
        List<Line> lines,
        Money total) {
    public ClaimSnapshot {
        diagnoses = List.copyOf(diagnoses);
        lines = List.copyOf(lines);
    }

    /** The practice, as billing provider. */
    public record Billing(
            String name,
            String npi,
            String taxId,
            String taxonomy,
            String street,
            String city,
            String state,
            String zip,
            String phone) {}

    /**
     * Where the visit was.
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
    public record Facility(String name, String npi, String street, String city, String state, String zip) {}

    /** A provider who is a person. */
    public record Person(String firstName, String lastName, String npi, String taxonomy) {}

    /** The insured client. */
    public record Subscriber(
            String firstName,
            String lastName,
            String memberId,
            LocalDate born,
            String sex,
            String street,
            String city,
            String state,
            String zip,
            boolean signatureOnFile,
            LocalDate coveredFrom,
            @Nullable LocalDate coveredTo) {}

    /**
     * The payer, and the terms it sets.
     *
     * @param filingDays days after the service in which a claim must arrive
     */
    public record Terms(
            String name,
            String payerId,
            String filingIndicator,
            UnitCounting counting,
            int filingDays,
            boolean wantsReferring,
            boolean wantsTherapyModifier) {}

    /** The prescription the visit rests on. */
    public record Order(List<String> diagnoses, LocalDate issued, LocalDate expires) {
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
     */
    public record Line(
            String procedure, List<String> modifiers, int units, int minutes, Money charge, List<Integer> pointers) {
        public Line {
            modifiers = List.copyOf(modifiers);
            pointers = List.copyOf(pointers);
        }
    }
}
