package app.unknot;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everything that people fill in is found here. A form takes its act once, checks its fields and keeps what is typed, because it is made of
 * the kit; a class with fields that is no form is named with its reason.
 */
class FormsTests {
    private static final Path SOURCES = Path.of("src/main/java/app/unknot");
    private static final String KIT = "shared/ui/";

    /** Vaadin's own fields for what the kit has fields for: they cut, guess, or drop what they do not understand. */
    private static final Pattern RAW = Pattern.compile(
            "\\bnew (TextField|TextArea|EmailField|DatePicker|TimePicker|DateTimePicker|IntegerField|NumberField|BigDecimalField)\\b");

    private static final Pattern CUTS = Pattern.compile("\\.set(MaxLength|AllowedCharPattern|Pattern)\\(");
    private static final Pattern DIALOG = Pattern.compile("\\bnew Dialog\\(|\\bextends Dialog\\b");
    private static final Pattern FIELD = Pattern.compile(
            "\\bnew (TextLine|TextBlock|WholeNumber|SecretLine|TimeField|PasswordField|NumberField|Select|ComboBox|CheckboxGroup|Checkbox"
                    + "|ChoiceRow|ChipPicker|RegionFields|FileField)\\b|\\b(DayField|ReadLine)\\.\\w+\\(|\\bproofs\\.ask\\(|\\bLines\\.field\\(");
    private static final Pattern FORM =
            Pattern.compile("\\bnew (InputForm|InputDialog|ReasonDialog)\\(|\\bextends InputDialog\\b");

    /** Show something, or lead on by one of a few buttons or by a search. */
    private static final Set<String> WITHOUT_FIELDS = Set.of(
            "accounts/ui/InvitationDialog",
            "accounts/ui/MyAccountView",
            "charting/ui/VisitMenu",
            "claims/ui/PayerAnswer",
            "clients/ui/FindClient",
            "letters/ui/LetterView",
            "outcomes/ui/client/LinkOffer",
            "practice/ui/RoomCare",
            "schedule/ui/AppointmentDialog",
            "schedule/ui/CalendarFeedView",
            "schedule/ui/DaySheetPrinting");

    /** The kit has no field for tenths of a degree, and the rule of the record says what is believable. */
    private static final Set<String> RAW_ALL_THE_SAME = Set.of("intake/ui/ObservedInput");

    private static final String PART = "a part of the form ";
    private static final String LOOKS = "chooses what is shown, and changes nothing";
    private static final String AT_ONCE =
            "each answer is kept when it is given, and no step goes on past one that cannot be";
    private static final String BEFORE =
            "before the sign-in, where there is nobody to keep anything for; what opens it works once";

    private static final Map<String, String> NO_FORMS = Map.ofEntries(
            entry("accounts/ui/PeopleList", LOOKS),
            entry("accounts/ui/ProofFields", PART + "that asks for the proof"),
            entry("accounts/ui/PlacesChoice", PART + "AccountDialogs"),
            entry("audit/ui/DayLineCard", LOOKS),
            entry("audit/ui/LogFilterBar", LOOKS),
            entry("audit/ui/MyAccessView", LOOKS),
            entry("claims/ui/ExchangeFields", PART + "ClearinghouseCard and DirectCard"),
            entry("clients/ui/CareCard", AT_ONCE),
            entry("clients/ui/ClientsView", LOOKS),
            entry("clients/ui/SexField", PART + "AddClientDialog and ContactDialog"),
            entry("insurance/ui/DiagnosesView", LOOKS),
            entry("insurance/ui/PolicyFields", PART + "PolicyDialogs"),
            entry("insurance/ui/SubscriberFields", PART + "PolicyDialogs"),
            entry("insurance/ui/RuleFields", PART + "RulesDialog"),
            entry("insurance/ui/YearImport", "says of which year the file is, which is taken when it arrives"),
            entry("intake/ui/AnswerInput", AT_ONCE),
            entry("intake/ui/BodyPlaces", PART + "RescreenForm, and others"),
            entry("intake/ui/ClearanceFields", PART + "ClearanceDialog"),
            entry("intake/ui/ContactStep", AT_ONCE),
            entry("intake/ui/EventDays", PART + "RescreenForm"),
            entry("intake/ui/HoldsView", LOOKS),
            entry("intake/ui/NewsChips", PART + "RescreenForm"),
            entry("intake/ui/NewsInput", PART + "RescreenForm"),
            entry("intake/ui/ObservedInput", PART + "RescreenForm"),
            entry("intake/ui/QuestionRow", PART + "RescreenForm"),
            entry("intake/ui/RefusalInput", PART + "EmergencyCard"),
            entry("intake/ui/RowsInput", AT_ONCE),
            entry("intake/ui/SafetyStep", AT_ONCE),
            entry("letters/ui/LetterForm", AT_ONCE),
            entry("letters/ui/LettersView", AT_ONCE),
            entry("outcomes/ui/FigureCard", LOOKS),
            entry("outcomes/ui/QuestionFilters", LOOKS),
            entry("outcomes/ui/client/AnswerFields", PART + "AskView"),
            entry("outcomes/ui/client/ClientOutcomesView", LOOKS),
            entry("outcomes/ui/client/ReportView", LOOKS),
            entry("plans/ui/AbilityRows", PART + "PlanEditor"),
            entry("plans/ui/GoalsCard", PART + "PlanEditor"),
            entry("plans/ui/HomeCard", PART + "PlanEditor"),
            entry("plans/ui/PressureCard", PART + "PlanEditor"),
            entry("plans/ui/ReadingCard", PART + "PlanEditor"),
            entry("plans/ui/RhythmCard", PART + "PlanEditor"),
            entry("plans/ui/SuggestionCard", PART + "PlanEditor"),
            entry("plans/ui/TargetFields", PART + "PlanEditor"),
            entry("plans/ui/PhaseFields", PART + "PlanEditor"),
            entry("plans/ui/Lines", PART + "PlanEditor"),
            entry(
                    "plans/ui/SignerInput",
                    PART + "PlanEditor, and of papers to sign, which are signed again and never kept half"),
            entry("plans/ui/TopicsView", LOOKS),
            entry("practice/ui/WeekFields", PART + "LocationDialog and HoursCard"),
            entry("record/ui/HistoryView", LOOKS),
            entry("schedule/ui/DaySheetPrinting", LOOKS),
            entry("schedule/ui/HandOverView", LOOKS),
            entry("schedule/ui/Objecting", PART + "BookingDialog and RescheduleDialog"),
            entry("schedule/ui/RemindersView", LOOKS),
            entry("schedule/ui/ScheduleBar", LOOKS),
            entry("schedule/ui/SeriesLine", PART + "SeriesDialog"),
            entry("schedule/ui/TimeFields", PART + "BookingDialog, and others"),
            entry("screening/ui/RuleTable", LOOKS),
            entry("screening/ui/TermsFields", PART + "RuleForm"),
            entry("shell/signin/SecondFactorView", BEFORE),
            entry("shell/signin/SetUpView", BEFORE),
            entry("shell/signin/WelcomeView", BEFORE));

    @Test
    void whoever_has_fields_is_a_form_of_the_kit_or_says_why_not() {
        Set<String> without = new TreeSet<>();
        Set<String> forms = new TreeSet<>();
        sources().forEach((name, source) -> {
            if (FORM.matcher(source).find()) forms.add(name);
            else if (FIELD.matcher(source).find()) without.add(name);
        });
        assertThat(forms).as("forms").hasSizeGreaterThanOrEqualTo(40);
        assertThat(without).as("classes with fields that are in no form").isEqualTo(new TreeSet<>(NO_FORMS.keySet()));
    }

    @Test
    void what_people_type_goes_into_fields_of_the_kit() {
        assertThat(having(RAW)).isEqualTo(RAW_ALL_THE_SAME);
    }

    @Test
    void no_field_cuts_what_is_pasted() {
        assertThat(having(CUTS)).noneMatch(name -> name.contains("/ui/") || name.startsWith("shell/"));
    }

    @Test
    void only_dialogs_without_fields_close_by_a_tap_beside_them() {
        assertThat(having(DIALOG)).isEqualTo(WITHOUT_FIELDS);
    }

    private static Set<String> having(Pattern pattern) {
        return sources().entrySet().stream()
                .filter(source -> pattern.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By their names, such as {@code plans/ui/Lines}, without those of the kit. */
    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String name = SOURCES.relativize(file).toString().replace(".java", "");
                if (!name.startsWith(KIT)) sources.put(name, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
