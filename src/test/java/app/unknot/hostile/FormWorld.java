package app.unknot.hostile;

import static java.util.Map.entry;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimState;
import app.unknot.claims.SentClaims;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.emergency.EmergencyAccess;
import app.unknot.clients.emergency.EmergencyReason;
import app.unknot.letters.LetterDelivery;
import app.unknot.letters.LetterDrafts;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterKind;
import app.unknot.letters.passing.LetterPassing;
import app.unknot.plans.PlanEndings;
import app.unknot.plans.form.DischargeForm;
import app.unknot.practice.Rooms;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.availability.DayTimes;
import app.unknot.schedule.availability.TimeOffForm;
import app.unknot.schedule.availability.TimeOffId;
import app.unknot.schedule.availability.TimeOffKind;
import app.unknot.schedule.timeoff.TimeOffs;
import app.unknot.screening.clearances.ClearanceKeeping;
import app.unknot.screening.clearances.ClearanceTerms;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.SampleClearance;
import app.unknot.testing.SampleFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A practice in which every page has something to show, and every form a reason to be there. */
final class FormWorld {
    final Subject maya;
    final Subject selma;
    final Subject ruth;
    final Subject tomas;
    final Subject noor;
    final ClientId client;
    final ClientId held;
    final ClientId other;

    final LocalDate today;
    private final Map<String, String> names;

    FormWorld(AutowireCapableBeanFactory beans, People people, ClientBuilder clients) {
        maya = people.maya();
        selma = people.selma();
        ruth = people.ruth();
        tomas = people.tomas();
        noor = people.noor();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        today = beans.getBean(PracticeClock.class).today();
        client = sessions.inPlan(maya, "Walker");
        NoteId signed = sessions.signed(maya, client, 6, 4);
        for (int i = 0; i < 3; i++) sessions.signed(maya, client, 6, 4);
        NoteId begun = sessions.begun(maya, client);
        NoteId cosigned = sessions.signed(noor, sessions.inPlan(noor, "Nils"), 6, 3);
        held = sessions.inPlan(maya, "Hedda", Facts.of("anticoagulant"));
        other = clients.inCareOf(maya, "Otherwise");
        People.as(ruth, () -> beans.getBean(CareTeam.class).assign(client, selma.id()));
        DocumentUploads uploads = beans.getBean(DocumentUploads.class);
        People.as(
                maya,
                () -> uploads.upload(
                        client,
                        new DocumentForm(DocumentKind.REPORT, "Paper", "Dr Bell", null, null),
                        SampleFiles.scan()));
        ClearanceKeeping keeping = beans.getBean(ClearanceKeeping.class);
        People.as(
                maya,
                () -> keeping.keep(
                        held,
                        SampleClearance.form(today, today.plusDays(90), ClearanceTerms.NONE, "C01"),
                        SampleFiles.scan()));
        LetterDrafts drafts = beans.getBean(LetterDrafts.class);
        LetterId letter = People.get(maya, () -> drafts.draft(client, LetterKind.CLEARANCE_REQUEST));
        LetterId sent = People.get(maya, () -> drafts.draft(held, LetterKind.CLEARANCE_REQUEST));
        People.as(maya, () -> beans.getBean(LetterPassing.class).pass(sent, LetterDelivery.TO_CLIENT));
        ClientId booked = sessions.inPlan(maya, "Booked");
        AppointmentId visit = ahead(beans, booked, maya, today, 3);
        ahead(beans, other, maya, today, 4);
        AppointmentId gone = ahead(beans, booked, maya, today, 5);
        People.as(maya, () -> beans.getBean(Schedule.class).turn(gone, AppointmentState.CANCELLED));
        TimeOffId away = away(beans, today.plusDays(8));
        TimeOffId declined = away(beans, today.plusDays(9));
        ClaimRow row = beans.createBean(ClaimBuilder.class).draft("Paula", "CH771204");
        String claim = row.id().toString();
        SentClaims went = new SentClaims(beans, ruth);
        went.parksAPayment();
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        emergencies(beans, clients, selma);
        ClientId left = sessions.inPlan(selma, "Lefty");
        People.as(
                selma,
                () -> beans.getBean(PlanEndings.class)
                        .discharge(
                                left,
                                new DischargeForm(DischargeForm.Reason.GOALS_MET, null, "Call again", "Walking")));
        jdbc.sql("update plan_follow_up set due_on = ?").param(today).update();
        jdbc.sql("update claim set note_change = 'AMENDED'").update();
        jdbc.sql("insert into tablet (id, label, last_seen_at, version) values (?, 'Tablet', current_timestamp, 0)")
                .param(UUID.randomUUID())
                .update();
        passkey(jdbc, noor);
        Rooms rooms = beans.getBean(Rooms.class);
        People.as(ruth, () -> rooms.add(LocationId.FIRST, "Blue room"));
        AccountDesk desk = beans.getBean(AccountDesk.class);
        People.as(tomas, () -> desk.changeRoles(noor.id(), Set.of(Role.THERAPIST, Role.ADMIN), proof(beans, tomas)));
        names = Map.ofEntries(
                entry("client", client.toString()),
                entry("booked", booked.toString()),
                entry("ended", sessions.inPlan(maya, "Ended").toString()),
                entry(
                        "pregnant",
                        sessions.inPlan(maya, "Petra", Facts.of("pregnant")).toString()),
                entry("held", held.toString()),
                entry("other", other.toString()),
                entry("loose", sessions.inPlan(maya, "Loose").toString()),
                entry(
                        "red",
                        sessions.inPlan(maya, "Redd", Facts.of("anticoagulant")).toString()),
                entry("signed", signed.toString()),
                entry("begun", begun.toString()),
                entry("cosigned", cosigned.toString()),
                entry("letter", letter.toString()),
                entry("sent", sent.toString()),
                entry("claim", claim),
                entry("accepted", went.in("Alma", ClaimState.ACCEPTED).toString()),
                entry("rejected", went.in("Rolf", ClaimState.REJECTED).toString()),
                entry("voidable", went.in("Vito", ClaimState.ACCEPTED).toString()),
                entry("insured", row.client().toString()),
                entry(
                        "payer",
                        jdbc.sql("select id from payer fetch first 1 row only")
                                .query(UUID.class)
                                .single()
                                .toString()),
                entry("visit", visit.toString()),
                entry("gone", gone.toString()),
                entry("timeoff", away.toString()),
                entry("declined", declined.toString()),
                entry("visitDay", today.plusDays(3).toString()),
                entry("maya", maya.id().toString()),
                entry("selma", selma.id().toString()),
                entry(
                        "othersNumber",
                        People.get(
                                maya,
                                () -> beans.getBean(ClientDirectory.class)
                                        .reference(other)
                                        .number())));
    }

    private TimeOffId away(AutowireCapableBeanFactory beans, LocalDate day) {
        return People.get(
                maya,
                () -> beans.getBean(TimeOffs.class)
                        .ask(new TimeOffForm(TimeOffKind.TIME_OFF, new DayTimes(day, day, null, null), "Away")));
    }

    /** One that waits for an agreement, and others before it that are to be reviewed. */
    private static void emergencies(AutowireCapableBeanFactory beans, ClientBuilder clients, Subject reader) {
        EmergencyAccess access = beans.getBean(EmergencyAccess.class);
        Subject carer = beans.getBean(People.class).maya();
        for (String name : List.of("Ann", "Ben", "Cleo", "Dora")) {
            ClientId strange = clients.inCareOf(carer, name);
            People.as(reader, () -> {
                access.open(
                        strange,
                        EmergencyReason.MEDICAL,
                        "The client fainted in the waiting room",
                        proof(beans, reader));
                if (!name.equals("Dora")) access.end(strange);
            });
        }
    }

    private static StrongConfirmation proof(AutowireCapableBeanFactory beans, Subject who) {
        return beans.getBean(SecondFactors.class).confirm(who, People.PASSWORD, "");
    }

    private static void passkey(JdbcClient jdbc, Subject whose) {
        jdbc.sql("insert into passkey_user (user_id, handle) values (?, 'hostile')")
                .param(whose.id().value())
                .update();
        jdbc.sql("insert into passkey (id, user_id, rp_id, credential_id, public_key, attestation, transports, label,"
                        + " label_key, made_at, sign_count, user_verified, backup_eligible, backed_up) values"
                        + " (?, ?, 'localhost', 'aa', 'aa', 'aa', '', 'My phone', 'my phone', current_timestamp, 0, true,"
                        + " true, true)")
                .params(UUID.randomUUID(), whose.id().value())
                .update();
    }

    /** With what the names in braces stand for. */
    String filled(String words) {
        String filled = words;
        for (Map.Entry<String, String> name : names.entrySet())
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        return filled;
    }

    Subject who(String name) {
        return switch (name) {
            case "maya" -> maya;
            case "selma" -> selma;
            case "ruth" -> ruth;
            case "noor" -> noor;
            default -> tomas;
        };
    }

    private static AppointmentId ahead(
            AutowireCapableBeanFactory beans, ClientId client, Subject therapist, LocalDate today, int days) {
        PracticeClock clock = beans.getBean(PracticeClock.class);
        Instant start =
                today.plusDays(days).atTime(11, 0).atZone(clock.getZone()).toInstant();
        return People.get(
                therapist,
                () -> beans.getBean(Schedule.class).book(client, therapist.id(), null, start, Duration.ofMinutes(60)));
    }

    /** The addresses that a route stands for. */
    List<String> addresses(String route) {
        return switch (route.replaceAll("[?(].*?(?=/|$)", "")) {
            case String each
            when each.contains(":client") && each.contains(":kind") ->
                Stream.of("not-treated", "no-show", "late-cancel")
                        .map(kind -> "clients/" + names.get("loose") + "/" + kind)
                        .toList();
            case String each when each.contains(":client") -> List.of(each.replace(":client", names.get("loose")));
            case String each when each.contains(":note") -> List.of(each.replace(":note", names.get("signed")));
            case String each when each.contains(":letter") -> List.of(each.replace(":letter", names.get("letter")));
            case String each when each.contains(":claim") -> List.of(each.replace(":claim", names.get("claim")));
            case String each when each.contains(":timeoff") -> List.of(each.replace(":timeoff", names.get("timeoff")));
            case String each
            when each.contains(":appointment") -> List.of(each.replace(":appointment", names.get("gone")));
            case String each when each.contains(":") -> List.of();
            case String each -> List.of(each);
        };
    }
}
