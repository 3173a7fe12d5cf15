package app.unknot.schedule.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.RecentProofs;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Schedule;
import app.unknot.shared.LocationId;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.print.Printing;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.ProvenSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DaySheetTests {
    private static final int FAR_AHEAD = 611;

    @Autowired
    private DaySheets sheets;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Schedule schedule;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private RecentProofs proofs;

    @Autowired
    private LogEntries written;

    @Autowired
    private PracticeClock clock;

    @Test
    void the_practices_day_has_everybody_and_a_therapists_their_own_without_what_was_canceled() {
        LocalDate day = clock.today().plusDays(FAR_AHEAD);
        Subject maya = people.maya();
        Subject selma = people.selma();
        book(maya, clients.inCareOf(maya, "Sheetanna"), day, 9);
        book(selma, clients.inCareOf(selma, "Sheetbert"), day, 10);
        AppointmentId canceled = book(maya, clients.inCareOf(maya, "Sheetcarl"), day, 11);
        People.as(maya, () -> schedule.turn(canceled, AppointmentState.CANCELLED));

        String all = printed(people.ruth(), day, null);
        assertThat(all).contains("Sheetanna", "Sheetbert", "9:00 AM", "10:00 AM", "60 min", "Maya", "2 visits");
        assertThat(all).doesNotContain("Sheetcarl");
        assertThat(written.newest(5)).anySatisfy(line -> {
            assertThat(line.action()).isEqualTo("DAY_SHEET_PRINT");
            assertThat(line.detail()).contains("2 visits");
        });
        assertThat(printed(people.ruth(), day, selma.id()))
                .contains("Sheetbert")
                .doesNotContain("Sheetanna");
        assertThat(printed(maya, day, null))
                .as("a therapist asks for everybody")
                .contains("Sheetanna")
                .doesNotContain("Sheetbert");
        assertThat(printed(maya, day, selma.id())).doesNotContain("Sheetbert").contains("Nobody is booked");
    }

    @Test
    void an_empty_day_says_so() {
        assertThat(printed(people.ruth(), clock.today().plusDays(FAR_AHEAD + 1), null))
                .contains("Nobody is booked on this day");
    }

    @Test
    void nobody_prints_it_who_has_not_just_shown_who_they_are() {
        assertThatThrownBy(() -> People.get(people.ruth(), () -> sheets.print(clock.today(), Places.EVERYWHERE, null)))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void a_long_day_goes_over_pages_and_each_names_its_columns() throws IOException {
        SheetLine line = new SheetLine("9:00 AM", "Okafor, Sam", true, "Maya", "Back treatment, 60 min", "Room 1", "");
        byte[] pdf = Printing.pdf(
                DaySheetPaper.page("Harbor", "", "", "Monday", Collections.nCopies(60, line), "Confidential"));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                assertThat(words.getText(document).replaceAll("\\s+", " "))
                        .contains("Client", "Notes", "Okafor, Sam (tentative)");
            }
        }
    }

    @Test
    void a_paper_holds_nothing_that_a_line_has_no_room_for() {
        assertThat(List.of(SheetLine.class.getRecordComponents()))
                .as("no birthday, no record number, no reason of a hold")
                .extracting(part -> part.getName())
                .containsExactly("time", "client", "tentative", "therapist", "service", "where", "phone");
    }

    private String printed(Subject who, LocalDate day, @Nullable UserId therapist) {
        AtomicReference<byte[]> pdf = new AtomicReference<>();
        new ProvenSession(who, factors, proofs)
                .as(() ->
                        pdf.set(sheets.print(day, Places.EVERYWHERE, therapist).pdf()));
        try (var document = Loader.loadPDF(pdf.get())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AppointmentId book(Subject therapist, ClientId client, LocalDate day, int hour) {
        return People.get(
                therapist,
                () -> bookings.book(new Booking(
                        client,
                        therapist.id(),
                        LocationId.FIRST,
                        null,
                        null,
                        day.atTime(hour, 0).atZone(clock.getZone()).toInstant(),
                        60,
                        true)));
    }
}
