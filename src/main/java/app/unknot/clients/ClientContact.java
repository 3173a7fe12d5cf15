package app.unknot.clients;

/**
 * Contact data of a client, as claims and letters need them.
 *
 * @param sex F, M or U, as X12 writes it
 */
public record ClientContact(
        ClientReference client,
        String sex,
        String street,
        String city,
        String state,
        String zip,
        String phone,
        String email) {}
