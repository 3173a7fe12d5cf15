package app.unknot.clients.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.clients.CareTeam;
import app.unknot.clients.CareTeam.Member;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who cares for a client and who did; managers add therapists and end their care. */
final class CareCard extends Div {
    private final transient Maker desk;
    private final ClientId client;
    private final Div rows = new Div();

    private CareCard(Maker desk, ClientId client) {
        this.desk = desk;
        this.client = client;
        add(new Card(ClientsText.CARE_TEAM.text(), rows));
        show();
    }

    private void show() {
        rows.removeAll();
        List<Member> members = desk.careTeam.members(client);
        LocalDate today = desk.clock.today();
        if (members.stream().noneMatch(one -> one.caresOn(today)))
            rows.add(new EmptyState(ClientsText.NO_ONE_CARES_FOR_THIS.text()));
        members.forEach(one -> rows.add(row(one, today)));
        if (desk.current.require().is(Role.MANAGER)) rows.add(choice(members, today));
    }

    private Component row(Member member, LocalDate today) {
        Span name = new Span(member.therapist().signature());
        name.addClassName("strong");
        boolean cares = member.caresOn(today);
        LocalDate to = member.to();
        Div since = new Div(
                cares || to == null
                        ? ClientsText.SINCE.text(Formats.day(member.from()))
                        : ClientsText.FROM_UNTIL.text(Formats.day(member.from()), Formats.day(to.plusDays(1))));
        since.addClassNames("small", "quiet");
        Div row = new Div(new Div(name, since));
        row.addClassName("list-row");
        if (cares && desk.current.require().is(Role.MANAGER))
            row.add(Buttons.plain(ClientsText.END_THEIR_CARE.text(), click -> askToEnd(member)));
        return row;
    }

    private void askToEnd(Member member) {
        Confirm.ask(
                ClientsText.END_THE_CARE_OF.text(member.therapist().name()),
                ClientsText.THE_RECORD_CLOSES_TO_THEM.text(),
                ClientsText.END_THEIR_CARE.text(),
                () -> act(() -> desk.careTeam.end(client, member.therapist().id())));
    }

    private Component choice(List<Member> members, LocalDate today) {
        List<TherapistProfile> others = desk.therapists.active().stream()
                .filter(one -> members.stream()
                        .noneMatch(member ->
                                member.caresOn(today) && member.therapist().id().equals(one.id())))
                .toList();
        Select<TherapistProfile> therapist = new Select<>();
        therapist.setLabel(ClientsText.ADD_A_THERAPIST.text());
        therapist.setItems(others);
        therapist.setItemLabelGenerator(TherapistProfile::signature);
        therapist.setVisible(!others.isEmpty());
        therapist.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null)
                act(() -> desk.careTeam.assign(client, change.getValue().id()));
        });
        return therapist;
    }

    private void act(Runnable change) {
        try {
            change.run();
        } catch (RefusedRequest refused) {
            Toast.show(String.valueOf(refused.getMessage()));
        }
        show();
    }

    /** Makes the card for a page. */
    @Service
    static final class Maker {
        private final CareTeam careTeam;
        private final Therapists therapists;
        private final CurrentSubject current;
        private final PracticeClock clock;

        Maker(CareTeam careTeam, Therapists therapists, CurrentSubject current, PracticeClock clock) {
            this.careTeam = careTeam;
            this.therapists = therapists;
            this.current = current;
            this.clock = clock;
        }

        CareCard of(ClientId client) {
            return new CareCard(this, client);
        }
    }
}
