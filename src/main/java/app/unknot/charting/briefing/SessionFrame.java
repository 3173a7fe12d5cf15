package app.unknot.charting.briefing;

import app.unknot.clients.consent.ConsentKind;
import app.unknot.shared.HomeCareItem;
import java.util.Map;

/**
 * What a note is held against before it is signed.
 *
 * @param screened whether the safety questions of the day were answered; if not, nobody knows the limits yet
 * @param forbidden whether the answers of the day, given once it had begun, allow no treatment: it can only be signed as stopped
 * @param limits what today's screening allows
 * @param preferred the pressure that the client prefers, as known before the session
 * @param withheld home care that today's screening speaks against, with the reason
 * @param returning whether there was a session before, to which there can have been a reaction
 * @param referralAdvised whether screening asks to advise a doctor's visit
 * @param unsigned consents that do not cover the session, each with the reason in words
 */
public record SessionFrame(
        boolean screened,
        boolean forbidden,
        SessionLimits limits,
        PressurePreferences preferred,
        Map<HomeCareItem, String> withheld,
        boolean returning,
        boolean referralAdvised,
        Map<ConsentKind, String> unsigned) {}
