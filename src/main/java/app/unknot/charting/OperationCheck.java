package app.unknot.charting;

import app.unknot.plans.HomeCareItem;
import app.unknot.shared.Technique;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Refuses operations that no workspace of ours would send: unknown fields, values out of range, overlong text. */
final class OperationCheck {
    static final int LONGEST_TEXT = 20_000;
    private static final Pattern REGION =
            Pattern.compile("region\\.([A-Z_0-9]+)\\.(technique|pressure|minutes|rating|worked)");
    private static final Pattern KEYED = Pattern.compile("(finding|checkin)\\.[0-9a-f-]{36}");
    private static final Pattern TEXT = Pattern.compile("([soap]\\.text)|reaction\\.last|homecare\\.none");
    private static final Pattern RATING = Pattern.compile("TOO_LITTLE|JUST_RIGHT|TOO_MUCH");
    private static final int LONGEST_SESSION_MINUTES = 240;

    private OperationCheck() {}

    /** Why the operation is refused, or empty when it is fine. */
    static Optional<String> complaint(Operation operation) {
        JsonNode value = operation.value();
        if (value.isNull()) return isKnown(operation.field()) ? Optional.empty() : unknown();
        return switch (operation.field()) {
            case "pain.before", "pain.worst", "pain.after" ->
                unless(within(value, 0, 10), "Pain is a number from 0 to 10");
            case "since.last" -> unless(matches(value, "BETTER|SAME|WORSE"), "Unknown answer");
            case "pressure.overall" -> unless(matches(value, RATING.pattern()), "Unknown rating");
            case "timer" -> unless(value.isObject() && value.toString().length() < 300, "Unknown timer");
            default -> other(operation);
        };
    }

    private static Optional<String> other(Operation operation) {
        JsonNode value = operation.value();
        String field = operation.field();
        var region = REGION.matcher(field);
        if (region.matches()) {
            if (!Regions.isTreatable(region.group(1))) return Optional.of("This region cannot be treated");
            return switch (region.group(2)) {
                case "technique" ->
                    unless(
                            value.isString()
                                    && Arrays.stream(Technique.values())
                                            .anyMatch(known -> known.name().equals(value.stringValue())),
                            "Unknown technique");
                case "pressure" -> unless(within(value, 0, 10), "Pressure is a number from 0 to 10");
                case "minutes" ->
                    unless(
                            within(value, 0, LONGEST_SESSION_MINUTES),
                            "Minutes are a number from 0 to " + LONGEST_SESSION_MINUTES);
                case "rating" -> unless(matches(value, RATING.pattern()), "Unknown rating");
                default -> unless(value.isBoolean(), "Unknown mark");
            };
        }
        if (KEYED.matcher(field).matches())
            return unless(value.isObject() && value.toString().length() <= 2_000, "Unknown mark");
        if (TEXT.matcher(field).matches())
            return unless(
                    value.isString() && value.stringValue().length() <= LONGEST_TEXT,
                    "A text may have " + LONGEST_TEXT + " characters");
        if (field.startsWith("homecare."))
            return unless(
                    value.isBoolean()
                            && Arrays.stream(HomeCareItem.values())
                                    .anyMatch(item -> field.equals("homecare." + item.name())),
                    "Unknown home care");
        return unknown();
    }

    private static boolean isKnown(String field) {
        return REGION.matcher(field).matches()
                || KEYED.matcher(field).matches()
                || TEXT.matcher(field).matches()
                || field.matches(
                        "pain\\.(before|worst|after)|since\\.last|pressure\\.overall|timer|homecare\\.[A-Z_]+");
    }

    private static Optional<String> unknown() {
        return Optional.of("Unknown field");
    }

    private static boolean within(JsonNode value, int low, int high) {
        return value.isInt() && value.intValue() >= low && value.intValue() <= high;
    }

    private static boolean matches(JsonNode value, String pattern) {
        return value.isString() && value.stringValue().matches(pattern);
    }

    private static Optional<String> unless(boolean fine, String complaint) {
        return fine ? Optional.empty() : Optional.of(complaint);
    }
}
