package app.unknot.practice.locations;

/** A place was added, changed, closed or opened again; or the practice, from which places have what they have not of their own. */
public record LocationsChanged() {}
