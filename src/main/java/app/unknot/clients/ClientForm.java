package app.unknot.clients;

import java.time.LocalDate;

/**
 * What is written down about a client at first contact.
 *
 * @param sex F, M or U
 * @param allergies what must not touch the skin, in plain words; empty when none
 * @param complaint what the client comes for, in a few words
 */
public record ClientForm(
        String firstName,
        String lastName,
        LocalDate born,
        String sex,
        String street,
        String city,
        String state,
        String zip,
        String phone,
        String email,
        String occupation,
        String allergies,
        String complaint) {}
