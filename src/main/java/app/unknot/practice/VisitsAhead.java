package app.unknot.practice;

import app.unknot.shared.LocationId;

/** How many visits are booked at a place from now on: known above, and asked for before the place closes. */
public interface VisitsAhead {
    int at(LocationId location);
}
