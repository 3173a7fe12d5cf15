package app.unknot.claims.x12;

import java.time.LocalDateTime;

/**
 * Who sends a claim file to whom.
 *
 * @param senderId at most 15 characters
 * @param receiverId of the clearinghouse, at most 15 characters
 * @param number control number of the file, 1 to 999,999,999, never reused
 * @param test whether the receiver only tries it
 */
public record Exchange(
        String senderId, String receiverId, String receiverName, int number, LocalDateTime at, boolean test) {}
