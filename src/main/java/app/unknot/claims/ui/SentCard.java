package app.unknot.claims.ui;

import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.packet.ClaimSnapshot.Person;
import app.unknot.insurance.DiagnosisCodes;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Card;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version as it was sent, with what differs from the one before it tinted. */
final class SentCard {
    private static final int SHOWN_OF_THE_MEMBER_ID = 4;

    private final ClaimSnapshot sent;
    private final @Nullable ClaimSnapshot before;
    private final DescriptionList facts = new DescriptionList();

    private SentCard(ClaimSnapshot sent, @Nullable ClaimSnapshot before) {
        this.sent = sent;
        this.before = before;
    }

    /** @param before the version before it, or null for the first */
    static Card of(int ordinal, String when, ClaimSnapshot sent, @Nullable ClaimSnapshot before) {
        Card card = new Card(ClaimsText.VERSION_AS_SENT.text(ordinal));
        Span frozen = new Span(ClaimsText.FROZEN_AT.text(when));
        frozen.addClassNames("small", "quiet");
        card.end(frozen);
        SentCard built = new SentCard(sent, before);
        built.facts.addClassName("sent-facts");
        built.fact(ClaimsText.KIND.text(), one -> one.filing().frequency().title());
        built.fact(ClaimsText.REPLACES_PAYERS_NUMBER.text(), one -> one.filing().payerClaimNumber());
        built.fact(ClaimsText.MEMBER_ID.text(), SentCard::member);
        built.fact(
                ClaimsText.DIAGNOSES.text(),
                one -> one.diagnoses().stream().map(DiagnosisCodes::dotted).collect(Collectors.joining(", ")));
        built.fact(ClaimsText.REFERRED_BY.text(), one -> name(one.referring()));
        built.fact(
                ClaimsText.THERAPIST.text(),
                one -> one.therapists().map(SentCard::name).collect(Collectors.joining(", ")));
        built.fact(
                ClaimsText.PLACE_OF_SERVICE.text(), one -> one.placesOfService().collect(Collectors.joining(", ")));
        built.fact(ClaimsText.AUTHORIZATION.text(), one -> one.circumstances().authorization());
        card.add(built.facts);
        sent.lines().forEach(line -> card.add(built.line(line)));
        Span total = new Span(sent.total().display());
        total.addClassNames("strong", "num");
        Div sum = new Div(new Span(ClaimsText.TOTAL.text()), total);
        sum.addClassNames("amount", "strong");
        card.add(sum);
        if (before != null) {
            Span tinted = new Span(ClaimsText.TINTED_DIFFERS.text());
            tinted.addClassNames("small", "quiet");
            card.add(tinted);
        }
        return card;
    }

    private void fact(String title, Function<ClaimSnapshot, String> value) {
        String now = value.apply(sent);
        if (now.isEmpty()) return;
        Span shown = new Span(now);
        if (before != null && !Objects.equals(value.apply(before), now)) shown.addClassName("changed");
        facts.add(new DescriptionList.Term(title), new DescriptionList.Description(shown));
    }

    private Div line(Line line) {
        Span what = new Span((line.procedure() + " " + String.join(" ", line.modifiers())).strip());
        if (before != null && !before.lines().contains(line)) what.addClassName("changed");
        String day = sent.days().size() == 1 ? "" : PracticeFormats.monthDay(line.day());
        Span about = new Span(
                day.isEmpty()
                        ? ClaimsText.UNITS_AND_MINUTES.text(line.units(), line.minutes())
                        : ClaimsText.UNITS_FROM_MIN.text(day, line.units(), line.minutes()));
        about.addClassNames("small", "quiet");
        Div words = new Div(what, about);
        words.addClassName("words");
        Span charge = new Span(line.charge().display());
        charge.addClassNames("strong", "num");
        Div row = new Div(words, charge);
        row.addClassName("amount");
        return row;
    }

    private static String member(ClaimSnapshot one) {
        String member = one.subscriber().memberId();
        return "•••• " + member.substring(Math.max(0, member.length() - SHOWN_OF_THE_MEMBER_ID));
    }

    private static String name(@Nullable Person person) {
        return person == null ? "" : person.firstName() + " " + person.lastName();
    }
}
