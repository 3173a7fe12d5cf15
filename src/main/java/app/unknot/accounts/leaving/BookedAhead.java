package app.unknot.accounts.leaving;

import app.unknot.accounts.UserId;

/** What lies ahead of somebody in the book, for those who disable an account. */
public interface BookedAhead {
    /** How many visits are booked with this person from now on; 0 for who treats nobody. */
    int visits(UserId person);

    /** The address at which a manager gives them to others. */
    String handOver(UserId person);
}
