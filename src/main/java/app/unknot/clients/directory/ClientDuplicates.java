package app.unknot.clients.directory;

import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientReference;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.clients.search.NameLikeness;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices that somebody who is being written down may have a record already. */
@Service
public class ClientDuplicates {
    /** Digits of a phone number without its country. */
    private static final int NATIONAL = 10;

    private final ClientSearch search;

    ClientDuplicates(ClientSearch search) {
        this.search = search;
    }

    /**
     * Those whom the signed-in person may see, with a name that is nearly the same and the same birthday, phone or email. Relatives
     * who share a phone have names of their own, and are nobody's double.
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<Likeness> of(ClientForm form) {
        Map<ClientReference, FoundClient> near = new LinkedHashMap<>();
        Stream.of(form.born().toString(), form.phone(), form.email())
                .filter(remembered -> !remembered.isBlank())
                .flatMap(remembered -> search.find(remembered, EnumSet.allOf(ClientStatus.class), 0).stream())
                .forEach(one -> near.putIfAbsent(one.reference(), one));
        return near.values().stream()
                .filter(one -> isAlike(form, one))
                .map(one -> Likeness.of(form, one))
                .filter(Likeness::isAny)
                .toList();
    }

    private static boolean isAlike(ClientForm form, FoundClient one) {
        String last = " " + one.reference().lastName();
        String typed = form.firstName() + " " + form.lastName();
        return NameLikeness.alike(typed, one.reference().firstName() + last)
                || !one.preferredName().isEmpty() && NameLikeness.alike(typed, one.preferredName() + last);
    }

    /** What a record has in common with what is being written down. */
    public record Likeness(FoundClient client, boolean birthday, boolean phone, boolean email) {
        static Likeness of(ClientForm form, FoundClient client) {
            String phone = digits(form.phone());
            return new Likeness(
                    client,
                    form.born().equals(client.reference().born()),
                    !phone.isEmpty() && phone.equals(digits(client.phone())),
                    !form.email().isBlank() && lower(form.email()).equals(lower(client.email())));
        }

        boolean isAny() {
            return birthday || phone || email;
        }

        private static String digits(String phone) {
            String digits = phone.replaceAll("\\D", "");
            return digits.substring(Math.max(0, digits.length() - NATIONAL));
        }

        private static String lower(String email) {
            return email.strip().toLowerCase(Locale.ROOT);
        }
    }
}
