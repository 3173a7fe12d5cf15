package app.unknot.schedule.ui;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientReference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of an appointment when its dialog opens; null for what is still to be chosen. */
record Wish(
        @Nullable ClientReference client,
        @Nullable UserId therapist,
        @Nullable UUID room,
        LocalDate day,
        LocalTime time) {}
