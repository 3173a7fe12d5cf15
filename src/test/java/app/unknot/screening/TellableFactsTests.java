package app.unknot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.conditions.Quantity;
import app.unknot.screening.questions.NewsGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.KnownFacts;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a client can say at intake can be said at every later visit, and the other way round. */
class TellableFactsTests {
    private static final RuleSet RULES = RuleSets.shipped();

    /** A paper tells them, not the client between two taps. */
    private static final Set<String> FROM_PAPERS =
            Set.of("assessed_12m", "trauma_cleared", "head_checked", "edema_assessed");

    /** The intake asks how the pain began, in words of its own. */
    private static final Set<String> FROM_THE_ONSET = Set.of("onset_sudden_14d");

    @Test
    void what_can_be_ticked_at_intake_can_be_told_at_a_visit() {
        Set<String> ticked = new TreeSet<>(boxes());
        ticked.removeAll(FROM_PAPERS);
        assertThat(chips()).containsAll(ticked).doesNotContainAnyElementsOf(FROM_PAPERS);
    }

    @Test
    void what_can_be_told_at_a_visit_can_be_ticked_at_intake() {
        Set<String> told = new TreeSet<>(chips());
        told.removeAll(FROM_THE_ONSET);
        assertThat(boxes()).containsAll(told);
    }

    @Test
    void every_fact_that_a_rule_reads_can_be_told_somewhere() {
        Set<String> told = new HashSet<>(boxes());
        told.addAll(chips());
        told.addAll(KnownFacts.elsewhere().keySet());
        told.addAll(RULES.derived().names());
        for (Question question : RULES.everyVisit()) {
            told.addAll(question.facts());
            told.addAll(question.implied());
        }
        assertThat(told).containsAll(withoutDays(RULES.facts()));
    }

    @Test
    void every_fact_that_can_be_told_is_read_by_a_rule() {
        assertThat(RULES.facts())
                .containsAll(boxes())
                .containsAll(chips())
                .containsAll(RULES.derived().names());
    }

    /** What is counted from an event asks for its day where it is told. */
    @Test
    void every_fact_whose_days_a_rule_counts_asks_for_its_day() {
        Set<String> counted = RULES.facts().stream()
                .filter(name -> name.startsWith(Quantity.DAYS_SINCE))
                .map(name -> name.substring(Quantity.DAYS_SINCE.length()))
                .collect(Collectors.toSet());
        assertThat(counted).contains("spinal_procedure", "birth", "head_injury_7d");
        assertThat(RULES.dates().keySet()).containsAll(counted);
    }

    @Test
    void nothing_can_be_ticked_in_two_groups_and_every_text_is_short_and_its_own() {
        List<Question.NewFact> all =
                RULES.intake().stream().flatMap(group -> group.facts().stream()).toList();
        assertThat(all).extracting(Question.NewFact::fact).doesNotHaveDuplicates();
        assertThat(all).extracting(Question.NewFact::text).doesNotHaveDuplicates();
        assertThat(RULES.anythingNew()).extracting(Question.NewFact::fact).doesNotHaveDuplicates();
        assertThat(RULES.anythingNew()).extracting(Question.NewFact::text).doesNotHaveDuplicates();
        assertThat(RULES.anythingNew())
                .allSatisfy(chip -> assertThat(chip.text()).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void every_chip_has_a_heading_and_word_starts() {
        assertThat(RULES.anythingNew()).allSatisfy(chip -> {
            assertThat(chip.group()).as(chip.fact()).isNotEqualTo(NewsGroup.OTHER);
            assertThat(chip.stems()).as(chip.fact()).isNotEmpty().doesNotHaveDuplicates();
        });
        assertThat(RULES.everyVisit())
                .allSatisfy(question ->
                        assertThat(question.stems()).as(question.code()).isNotEmpty());
    }

    @Test
    void every_heading_but_the_last_has_chips() {
        Set<NewsGroup> used =
                RULES.anythingNew().stream().map(Question.NewFact::group).collect(Collectors.toSet());
        Set<NewsGroup> all = EnumSet.allOf(NewsGroup.class);
        all.remove(NewsGroup.OTHER);
        assertThat(used).isEqualTo(all);
    }

    /** A client who reads alone has nobody to ask what the short line leaves out. */
    @Test
    void the_full_questions_say_what_the_short_ones_leave_out() {
        assertThat(full("E01"))
                .contains("start", "not pass or hold urine", "urine passing", "full bladder", "full bowel");
        assertThat(full("E02")).contains("genitals", "back passage", "saddle");
        assertThat(full("E03")).contains("weakness", "paralysis", "foot that drags", "unsteady");
        assertThat(full("E05")).contains("fever", "chills", "shivering", "24 hours");
        assertThat(full("E06")).contains("14 days", "no doctor", "bruise or graze over the spine");
        assertThat(full("E07")).contains("no one can explain", "without a cause");
        assertThat(full("E08")).contains("chest pain", "breath", "fainting", "arm or jaw");
        assertThat(full("E10")).contains("contractions", "moving less");
        assertThat(full("E11")).contains("sexual function or genital feeling", "leg pain");
    }

    /** A No to the short line takes facts back, so it asks for all of them. */
    @Test
    void the_short_questions_leave_out_nothing_that_a_no_would_deny() {
        assertThat(question("E01").text()).contains("starting, holding or feeling", "bladder or bowels", "urine pass");
        assertThat(question("E02").text()).contains("inner thighs", "genitals", "back passage");
        assertThat(question("E03").text()).contains("moving an arm or leg", "drags", "unsteady");
        assertThat(question("E08").text()).contains("Chest pain", "breathlessness", "fainting", "arm or jaw");
        assertThat(question("E11").text()).contains("genital feeling");
        assertThat(RULES.everyVisit())
                .allSatisfy(question ->
                        assertThat(question.text()).as(question.code()).hasSizeLessThan(130));
    }

    private static String full(String code) {
        return question(code).full();
    }

    private static Question question(String code) {
        return RULES.everyVisit().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Days are counted from a fact that a rule reads beside them. */
    private static Set<String> withoutDays(Set<String> names) {
        return names.stream()
                .filter(name -> !name.startsWith(Quantity.DAYS_SINCE))
                .collect(Collectors.toSet());
    }

    private static Set<String> boxes() {
        return facts(RULES.intake().stream().flatMap(group -> group.facts().stream()));
    }

    private static Set<String> chips() {
        return facts(RULES.anythingNew().stream());
    }

    private static Set<String> facts(Stream<Question.NewFact> all) {
        return all.map(Question.NewFact::fact).collect(Collectors.toCollection(TreeSet::new));
    }
}
