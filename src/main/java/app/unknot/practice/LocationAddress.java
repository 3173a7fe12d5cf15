package app.unknot.practice;

/**
 * Where letters and clients find a place.
 *
 * @param state two letters
 * @param zip five or nine digits
 */
public record LocationAddress(String street, String city, String state, String zip) {}
