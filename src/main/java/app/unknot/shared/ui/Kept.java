package app.unknot.shared.ui;

/** A part of a form that says itself what is in it, so that it comes back with the form. */
public interface Kept {
    /** What is in it now, as text. */
    String kept();

    /** Puts back what {@link #kept} has said. */
    void restore(String kept);
}
