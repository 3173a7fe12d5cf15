package app.unknot.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.signin.SignIn;
import app.unknot.shared.Refused;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;

/**
 * Whatever is typed or pasted into whichever form, it is taken, or said beside the field why not. Nothing of it reaches the database before it
 * is checked, and nobody sees an incident. The practice is one of its own: these forms change passwords and rules. Runs on each database that
 * the product supports.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
abstract class HostileFormsJourney {
    private static final Map<String, String> TYPED = typed();

    /** What each form is sent with; all else is typed into it before. */
    private static final List<String> SENT =
            List.of("10,000 letters", "a lone accent", "nothing that is seen", "everything");

    private static final Pattern NAMED =
            Pattern.compile("(?:new (?:InputForm|InputDialog|ReasonDialog)|super)\\(\\s*\"([a-z-]+\\.[^\"]*)\"");

    private static final Pattern FORM =
            Pattern.compile("\\bnew (InputForm|InputDialog|ReasonDialog)\\(|\\bextends InputDialog\\b");

    /** Forms whose name is made elsewhere. */
    private static final Map<String, String> NAMED_ELSEWHERE =
            Map.of("BookingDialog", "schedule.book.", "RescreenForm", "screening.");

    /** Forms that this practice cannot show, and why not. */
    private static final Map<String, String> OUT_OF_REACH = Map.of(
            "accounts.sheet.",
            "where nobody else could agree; the fields are those of records.sheet",
            "claims.coverage.",
            "behind a claim whose payer wants coverage checked, and one line alone",
            "insurance.review.",
            "behind a policy that waits, and a reason alone",
            "outcomes.ask.",
            "in the client's hands, once for each question; its one text is a line for an activity",
            "outcomes.note.new",
            "on a page that is empty until months are counted, and one line alone");

    /** All that any page reads from its address. */
    private static final Set<String> IN_ADDRESS = Set.of(
            "sort",
            "find",
            "search",
            "page",
            "status",
            "topic",
            "record",
            "who",
            "result",
            "to",
            "from",
            "day",
            "book",
            "session",
            "appointment",
            "state",
            "therapist",
            "month",
            "duration",
            "of",
            "severity",
            "times",
            "week",
            "earlier",
            "kind",
            "band",
            "until",
            "welcome",
            "done",
            "since",
            "level",
            "overdue",
            "client",
            "owner",
            "due",
            "name",
            "began",
            "location",
            "place",
            "view",
            "by",
            "queue",
            "payer",
            "what",
            "on",
            "form",
            "region",
            "cause",
            "definition",
            "compare",
            "period");

    private static final List<String> IN_ADDRESSES = List.of(
            "a\u0000b\ud800",
            "-1",
            "99999999999999999999",
            "2026-02-30",
            "-999999999-01-01",
            "+999999999-12-31",
            "%",
            "'");

    private static final Pattern NEVER_KEPT =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|\\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufeff]");

    /** One has not shown who they are yet, the other has a passkey to show for it. */
    private static final Set<String> UNPROVEN = Set.of("unproven", "noor");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignIn signIn;

    private FormWorld world;

    private static Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        // What is refused comes first: some forms are there once only.
        typed.put("10,000 letters", "a".repeat(10_000));
        typed.put("a lone accent", "\u0301");
        typed.put("many accents", "e" + "\u0323\u0301".repeat(200));
        typed.put("nothing that is seen", " \u200b\u2060\ufeff\u00a0\u3164\t ");
        typed.put("everything", "محمد \u202e\u0000<b>👍🏽</b>\ud800 𠮷 שרה\u2067 '\";--");
        typed.put("emoji", "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 😀");
        typed.put("right to left", "محمد \u202eabc\u202c שרה \u2067x\u2069\u200f");
        typed.put("control characters", "a\u0000b\u0007c\u001b[31m\u0085d\nline 2\r\nline 3\t.");
        typed.put("halves of characters", "a\ud800b\udc00");
        typed.put("rare characters", "𠮷野 王小明 \u200bĀ");
        typed.put("markup", "<b>&'\";--%_\\${7*7}{{x}}</script>");
        typed.put("a word", "Ana Okafor");
        return typed;
    }

    @BeforeAll
    void a_practice_with_something_in_every_form() {
        world = new FormWorld(beans, people, clients);
    }

    @Test
    void each_form_has_a_way_to_it() {
        TreeMap<String, String> without = new TreeMap<>();
        forms().forEach((name, forms) -> forms.stream()
                .filter(form -> !OUT_OF_REACH.containsKey(form))
                .filter(form ->
                        FormWays.ALL.stream().noneMatch(way -> way.form().startsWith(form)))
                .forEach(form -> without.put(form, name)));
        assertThat(without).isEmpty();
        assertThat(FormWays.ALL).hasSizeGreaterThan(60);
    }

    @Test
    void whatever_is_typed_is_taken_or_said_beside_the_field(CapturedOutput log) {
        List<String> wrong = new ArrayList<>();
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (FormWay way : FormWays.ALL)
            for (String kind : SENT) {
                wrong.addAll(tried(way, kind, false, outcomes));
                // The last one is also typed where a day, a time or a number belongs.
                if (kind.equals("everything")) wrong.addAll(tried(way, kind, true, outcomes));
            }
        assertThat(outcomes.values().stream().filter(outcome -> outcome.contains("taken")))
                .as("forms that took something: " + outcomes)
                .hasSizeGreaterThan(35);
        assertThat(wrong).isEmpty();
        assertThat(log.getAll()).doesNotContain("Incident");
        assertThat(kept()).as("what is in the database").isEmpty();
    }

    @Test
    void fields_outside_of_forms_take_it_too() {
        List<String> wrong = new ArrayList<>();
        for (String who : List.of("maya", "ruth", "tomas"))
            for (String route : routes())
                for (String address : world.addresses(route))
                    try (OpenPage page = OpenPage.open(context, world.who(who), address, true)) {
                        Typing typing = new Typing(page, world.today);
                        TYPED.forEach((kind, words) -> {
                            typing.fill(page.ui(), words, true);
                            page.troubles().stream()
                                    .filter(trouble -> !(trouble instanceof Refused))
                                    .forEach(trouble ->
                                            wrong.add(who + " at /" + address + ", " + kind + ": " + trouble));
                            page.troubles().clear();
                        });
                    }
        assertThat(wrong).isEmpty();
    }

    /** Typed by somebody whom nobody knows: it is wrong like every other name. */
    @Test
    void no_sign_in_name_is_more_than_wrong() {
        TYPED.forEach((kind, words) -> assertThatThrownBy(() -> signIn.check(words, words, People.from(null)))
                .as(kind)
                .isInstanceOf(BadCredentialsException.class));
    }

    /** What a page reads from its address is typed by whoever wants to, or comes from an old bookmark. */
    @Test
    void whatever_stands_in_an_address_is_left_out_or_said_to_be_nothing() {
        List<String> wrong = new ArrayList<>();
        for (String who : List.of("maya", "ruth", "tomas"))
            for (String route : routes())
                for (String address : world.addresses(route))
                    for (String value : IN_ADDRESSES) {
                        String said = IN_ADDRESS.stream()
                                .map(name -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", address + "?", ""));
                        try (OpenPage page = OpenPage.open(context, world.who(who), said, true)) {
                            page.troubles()
                                    .forEach(trouble ->
                                            wrong.add(who + " at /" + address + " with " + value + ": " + trouble));
                        } catch (RuntimeException e) {
                            wrong.add(who + " at /" + address + " with " + value + ": " + e);
                        }
                    }
        assertThat(wrong).isEmpty();
    }

    private List<String> tried(FormWay way, String kind, boolean everywhere, Map<String, String> outcomes) {
        List<String> wrong = new ArrayList<>();
        String here = way.form() + " with " + kind + (everywhere ? " everywhere" : "") + ": ";
        try (OpenPage page = OpenPage.open(
                context, world.who(way.who()), world.filled(way.address()), !UNPROVEN.contains(way.who()))) {
            way.follow(page, world);
            Component form = way.found(page).orElse(null);
            if (form == null && isDone(way, outcomes)) return wrong;
            if (form == null) {
                wrong.add(here + "the form is not there: " + page.title() + " " + page.troubles()
                        + page.acts().keySet());
                return wrong;
            }
            Typing typing = new Typing(page, world.today);
            if (everywhere) TYPED.values().forEach(words -> typing.fill(form, words, true));
            typing.fill(form, TYPED.getOrDefault(kind, ""), everywhere);
            List<NativeButton> submits = FormWay.submits(form);
            if (submits.isEmpty()) {
                // With nothing to choose from, all that a dialog offers is to close it.
                if (!(form instanceof Dialog))
                    wrong.add(here + "no button " + page.acts().keySet());
                page.troubles().forEach(trouble -> wrong.add(here + trouble));
                return wrong;
            }
            page.click(submits.getFirst());
            String outcome = outcome(page, form);
            if (outcome.startsWith("beside") && !everywhere) {
                // What is left of it is saved with the rest.
                typing.mend(form);
                page.click(submits.getFirst());
                outcome += ">" + outcome(page, form);
            }
            outcomes.merge(way.form(), kind.charAt(0) + (everywhere ? "!" : "") + ":" + outcome, (a, b) -> a + " " + b);
            page.troubles().forEach(trouble -> wrong.add(here + trouble));
            if (outcome.isEmpty() || outcome.endsWith(">")) wrong.add(here + "neither taken nor refused");
        } catch (AssertionError lost) {
            if (!isDone(way, outcomes)) wrong.add(here + lost.getMessage());
        }
        return wrong;
    }

    /** Such as a request that was agreed to: nobody is asked again. */
    private static boolean isDone(FormWay way, Map<String, String> outcomes) {
        return outcomes.getOrDefault(way.form(), "").contains("taken");
    }

    /** What the person sees of it. */
    private static String outcome(OpenPage page, Component form) {
        if (!form.isAttached() || form instanceof Dialog dialog && !dialog.isOpened()) return "taken";
        List<String> beside = OpenPage.all(form, AbstractField.class).stream()
                .filter(field -> field instanceof HasValidationProperties checked
                        && checked.isInvalid()
                        && !String.valueOf(checked.getErrorMessage()).isEmpty())
                .map(field -> field instanceof HasLabel labelled ? labelled.getLabel() : "?")
                .toList();
        if (!beside.isEmpty()) return "beside" + beside.size();
        boolean refused = page.all(Component.class).stream()
                .anyMatch(part -> part.hasClassName("note") && part.hasClassName("caution"));
        if (refused) return "refused";
        return page.all(Notification.class).isEmpty() && !page.isReloaded() ? "" : "taken";
    }

    private List<String> kept() {
        List<String> found = new ArrayList<>();
        jdbc.sql("select table_name, column_name from information_schema.columns where lower(table_schema) = 'public'"
                        + " and table_name not like 'flyway%'"
                        + " and lower(data_type) in ('character varying', 'character large object', 'text')")
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> jdbc
                        .sql("select \"" + column.getLast() + "\" from \"" + column.getFirst() + "\"")
                        .query(String.class)
                        .list()
                        .stream()
                        .filter(text -> text != null && NEVER_KEPT.matcher(text).find())
                        .forEach(text -> found.add(column + " " + text)));
        return found;
    }

    private List<String> routes() {
        try (OpenPage page = OpenPage.open(context, world.maya, "today", true)) {
            assertThat(page.troubles()).isEmpty();
            return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                    .map(route -> route.getTemplate())
                    .toList();
        }
    }

    /** How the names of forms begin, by the class that makes them. */
    private static Map<String, Set<String>> forms() {
        Map<String, Set<String>> forms = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/unknot"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                String name = file.getFileName().toString().replace(".java", "");
                if (file.toString().contains("shared/ui")
                        || !FORM.matcher(source).find()) continue;
                Set<String> names = forms.computeIfAbsent(name, one -> new TreeSet<>());
                Matcher named = NAMED.matcher(source);
                while (named.find()) names.add(named.group(1));
                if (NAMED_ELSEWHERE.containsKey(name)) names.add(NAMED_ELSEWHERE.get(name));
                assertThat(names).as("names of the forms of " + name).isNotEmpty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }
}
