package app.unknot.audit.anchors;

import app.unknot.audit.SeenHead;

/**
 * A tablet has shown an end of the log that it saw.
 *
 * @param text it, signed
 * @param fits whether the log passes through it
 */
public record HeadSeen(SeenHead seen, String text, boolean fits) {}
