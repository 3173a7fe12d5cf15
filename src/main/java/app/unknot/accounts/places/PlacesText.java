package app.unknot.accounts.places;

import app.unknot.shared.text.Text;

/** What is said about the places of a role; the words are in the module's message file. */
public enum PlacesText implements Text {
    CHOOSE_AT_LEAST_ONE_PLACE,
    THE_PLACES_BECOME,
    THE_PLACES_OF_ARE_NOW,
    THIS_PERSON_IS_NO,
    WORKS_ELSEWHERE_TOO,
    YOUR_PLACES_ARE_NOW
}
