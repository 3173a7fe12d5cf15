package app.unknot.shell.demo;

import app.unknot.clients.ClientId;
import app.unknot.shell.demo.DemoStaff.Staff;
import java.time.LocalDate;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Insures the demo's clients, and has payers answer. */
@Component
class DemoInsurance {
    void prepare(Staff people) {}

    void insure(ClientId id, DemoClient client, int index, LocalDate firstDay) {}

    void settle(Staff people, Random random) {}
}
