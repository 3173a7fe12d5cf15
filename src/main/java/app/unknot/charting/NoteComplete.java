package app.unknot.charting;

/**
 * A signed note has every signature that it needs; published in the transaction of the last one. Money follows this, clinical
 * counts follow {@link NoteSigned}.
 */
public record NoteComplete(NoteSigned note) {}
