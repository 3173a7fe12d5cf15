package app.unknot.schedule.web;

import app.unknot.accounts.tries.ClientAddress;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.calendars.CalendarFile;
import app.unknot.schedule.calendars.CalendarReading;
import app.unknot.shared.PracticeClock;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives a therapist's visits to the calendar that knows their secret address, without a sign-in. An address that was replaced, one whose
 * therapist has left and one that never was look alike. The address is written nowhere: what fails here is logged without words.
 */
@RestController
class CalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int WAIT_SECONDS = 60;

    private final CalendarReading calendars;
    private final FeedThrottle throttle;
    private final PracticeClock clock;

    CalendarController(CalendarReading calendars, FeedThrottle throttle, PracticeClock clock) {
        this.calendars = calendars;
        this.throttle = throttle;
        this.clock = clock;
    }

    @GetMapping("/" + SchedulePages.CALENDAR)
    ResponseEntity<byte[]> read(@PathVariable String secret, HttpServletRequest request) {
        if (!throttle.takes(ClientAddress.of(request.getRemoteAddr()).text()))
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(WAIT_SECONDS))
                    .build();
        Optional<CalendarFile> found = calendars.read(secret);
        return found.map(file -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .eTag('"' + file.mark() + '"')
                        .contentType(CALENDAR)
                        .body(file.bytes(clock.instant())))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
