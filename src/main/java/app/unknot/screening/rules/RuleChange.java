package app.unknot.screening.rules;

/**
 * One difference between two rule sets, in plain words.
 *
 * @param code the rule concerned, or empty
 * @param weakensEmergency whether an emergency may be missed or count for less than before; decided on the safe side
 */
public record RuleChange(String code, String words, boolean weakensEmergency) {}
