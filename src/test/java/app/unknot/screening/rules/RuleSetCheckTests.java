package app.unknot.screening.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.unknot.screening.Level;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleSets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetCheckTests {
    @Test
    void the_shipped_rules_have_no_problem() {
        assertThat(RuleSetCheck.of(RuleSets.shippedText()).problems()).isEmpty();
    }

    @Test
    void the_small_rules_have_none_either() {
        assertThat(RuleSetCheck.of(SmallRules.TEXT).problems()).isEmpty();
    }

    @Test
    void an_unknown_fact_is_named_where_it_is_read() {
        assertThat(RuleSetCheck.of(SmallRules.with("\"when\": \"worsening\"", "\"when\": \"not (fever or wors)\""))
                        .problems())
                .containsExactly(new RuleProblem(
                        "R02",
                        13,
                        columnOf("\"when\": \"worsening\"") + 9 + 14,
                        "There is no fact wors: no question tells it."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "withholds": ["SAUNA"]        | SAUNA is not known in "withholds". Known are
            "withholds": ["HEAT", "HEAT"] | HEAT appears in "withholds" twice.
            "withholds": "HEAT"           | "withholds" is a list in brackets
            "validity": 0                 | The days a clearance is valid is a whole number from 1 to 730.
            "validity": "ALWAYS"          | ALWAYS is not known in "validity". Known are NAMED, TRIMESTER.
            "adaptations": ["Kept off", "kept off"] | kept off appears in "adaptations" twice.
            "adaptations": [""]           | An adaptation is empty.
            "minutes": 4                  | The minutes of a session is a whole number from 5 to 120.
            "minutes": 120.5              | The minutes of a session is a whole number from 5 to 120.
            "minutesAfterReaction": 121   | The minutes after a reaction is a whole number from 5 to 120.
            "minutes": 30, "minutesAfterReaction": 31 | A session cannot be longer after a reaction: at most 30 minutes.
            "alert": "LOUD"               | LOUD is not known in "alert". Known are
            """)
    void what_a_rule_binds_beside_the_work_is_checked(String field, String reason) {
        assertThat(RuleSetCheck.of(SmallRules.with("\"ceiling\": 5", "\"ceiling\": 5, " + field))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("R02");
                    assertThat(problem.reason()).startsWith(reason);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "avoid": ["legs"]                                 | true
            "adaptations": ["Kept off"]                       | true
            "ban": [], "areas": []                            | true
            "adaptations": ["Kept off", "Shorter"]            | false
            "ban": ["SPORTS"]                                 | false
            "ceiling": 5                                      | false
            "areas": ["LEGS"]                                 | false
            "notPositions": ["PRONE"]                         | false
            "withholds": ["HEAT"]                             | false
            "minutes": 30                                     | false
            "minutesAfterReaction": 20                        | true
            """)
    void a_caution_has_something_that_a_session_keeps_to(String fields, boolean isProblem) {
        String caution = SmallRules.with("\"ceiling\": 5, \"ban\": [\"SPORTS\"]", fields)
                .replace("\"level\": \"REFER_ADVISE\"", "\"level\": \"CAUTION\"");
        assertThat(RuleSetCheck.of(caution).problems())
                .extracting(RuleProblem::rule, RuleProblem::reason)
                .containsExactlyElementsOf(
                        isProblem
                                ? List.of(
                                        tuple(
                                                "R02",
                                                "This rule limits nothing in a session. Give it a ceiling, a ban, areas, positions, "
                                                        + "minutes or home care, or at least two \"adaptations\" for the therapist to choose from."))
                                : List.of());
    }

    @Test
    void a_syntax_error_is_named_where_it_stands() {
        assertThat(RuleSetCheck.of(SmallRules.with("\"when\": \"worsening\"", "\"when\": \"worsening and or fever\""))
                        .problems())
                .containsExactly(new RuleProblem(
                        "R02",
                        13,
                        columnOf("\"when\": \"worsening\"") + 9 + 14,
                        "Condition: Expected a fact or '(', found 'or'."));
    }

    @Test
    void a_condition_that_ends_too_early_is_named_at_its_last_word() {
        assertThat(RuleSetCheck.of(SmallRules.with("\"when\": \"worsening\"", "\"when\": \"worsening and\""))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(13);
                    assertThat(problem.column()).isEqualTo(columnOf("\"when\": \"worsening\"") + 9 + 10);
                    assertThat(problem.reason()).endsWith("found the end.");
                });
    }

    @Test
    void an_unknown_heading_of_a_chip_is_refused() {
        String text = SmallRules.with(
                "\"anythingNew\": []",
                "\"anythingNew\": [{\"fact\": \"worsening\", \"text\": \"Worse\", \"group\": \"WEATHER\"}]");
        assertThat(RuleSetCheck.of(text).problems())
                .extracting(RuleProblem::reason)
                .singleElement()
                .asString()
                .startsWith("There is no group WEATHER. Groups are BIRTH, ILL, INJURY,");
        assertThat(RuleSetCheck.of(text.replace("WEATHER", "PAIN")).problems()).isEmpty();
    }

    @Test
    void a_word_start_that_no_word_can_begin_with_is_refused_at_chips_and_at_questions() {
        String chip = SmallRules.with(
                "\"anythingNew\": []",
                "\"anythingNew\": [{\"fact\": \"worsening\", \"text\": \"Worse\", \"stems\": [\"wors\", \"Getting\"]}]");
        assertThat(RuleSetCheck.of(chip).problems())
                .extracting(RuleProblem::reason)
                .containsExactly(
                        "\"Getting\" is no word start: small letters and digits, with one blank between words.");
        assertThat(RuleSetCheck.of(chip.replace("Getting", "getting")).problems())
                .isEmpty();
        String question = SmallRules.with("\"sets\": [\"fever\"]", "\"sets\": [\"fever\"], \"stems\": [\"fev-er\"]");
        assertThat(RuleSetCheck.of(question).problems())
                .extracting(RuleProblem::rule)
                .containsExactly("E05");
    }

    @Test
    void derived_facts_that_go_in_a_circle_are_refused_with_the_way_round() {
        String text = SmallRules.with(
                "\"hot\": \"fever and age >= 18\"", "\"hot\": \"warm and fever\", \"warm\": \"age > 3 or hot\"");
        assertThat(RuleSetCheck.of(text).problems())
                .containsExactly(new RuleProblem("", 10, 15, "This goes in a circle: hot reads warm reads hot."));
    }

    @Test
    void a_fact_that_follows_from_itself_is_a_circle() {
        assertThat(RuleSetCheck.of(SmallRules.with("\"fever and age >= 18\"", "\"hot or fever\""))
                        .problems())
                .extracting(RuleProblem::reason)
                .containsExactly("This goes in a circle: hot reads hot.");
    }

    @Test
    void a_fact_cannot_be_told_and_follow_from_others() {
        assertThat(RuleSetCheck.of(SmallRules.with("\"hot\":", "\"worsening\":"))
                        .problems())
                .extracting(RuleProblem::words)
                .containsExactly("Line 10, column 15: worsening is asked directly, so it cannot be derived.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            worsening or 2 of (fever, hot, wors)           | 31 | There is no fact wors: no question tells it.
            age > ago                                      | 6  | There is no fact ago: no question tells it.
            days_since(fever) < 3 or days_since(feve) < 3  | 36 | There is no fact feve: no question tells it.
            days_since(hot) < 3                            | 11 | hot follows from other facts, so it has no day. Count from one of those.
            rage or medicines(insulin) >= 1 and age > 3    | 0  | There is no fact rage: no question tells it.
            """)
    void a_name_inside_of_counts_and_functions_is_checked_where_it_stands(String when, int place, String reason) {
        assertThat(RuleSetCheck.of(SmallRules.with("\"when\": \"worsening\"", "\"when\": \"" + when + "\""))
                        .problems())
                .containsExactly(new RuleProblem("R02", 13, columnOf("\"when\": \"worsening\"") + 9 + place, reason));
    }

    @Test
    void a_kind_of_medicine_that_does_not_exist_is_named_with_those_that_do() {
        assertThat(RuleSetCheck.of(SmallRules.with("\"when\": \"worsening\"", "\"when\": \"medicines(insuline) > 0\""))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.column()).isEqualTo(columnOf("\"when\": \"worsening\"") + 9 + 10);
                    assertThat(problem.reason())
                            .startsWith("There is no kind of medicine insuline. Kinds are antibiotic, anticoagulant,");
                });
    }

    @Test
    void what_the_portal_counts_and_measures_may_be_read_and_kept_for_some_days() {
        String text = SmallRules.with(
                        "\"when\": \"worsening\"",
                        "\"when\": \"pain_worst > pain_average and (sex_female or 2 of (worsening, age != 40, not fever))\"")
                .replace("\"lastsDays\": {", "\"lastsDays\": {\"pain_worst\": 0, ");
        assertThat(RuleSetCheck.of(text).problems()).isEmpty();
        assertThat(new RuleSetText(text).rules().get(1).when())
                .isEqualTo("pain_worst > pain_average and (sex_female or 2 of (worsening, age != 40, not fever))");
    }

    @Test
    void what_is_no_json_is_refused_at_its_place() {
        assertThat(RuleSetCheck.of(SmallRules.with("\"anythingNew\": [],", "\"anythingNew\": [}"))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(8);
                    assertThat(problem.reason())
                            .isEqualTo("This is not JSON: Unexpected close marker '}': expected ']'.");
                });
        assertThat(RuleSetCheck.of("").problems()).hasSize(1);
        assertThat(RuleSetCheck.of("[]").problems()).hasSize(1);
        assertThat(RuleSetCheck.of(SmallRules.TEXT + "{}").problems())
                .extracting(RuleProblem::line)
                .containsExactly(16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "code": "R02"                       | "code": "E05"          | E05 | 13 | Two rules are called E05.
            "code": "R02"                       | "code": "r-2"          | r-2 | 13 | A code is one to three capital letters and a number, such as E05.
            "level": "REFER_ADVISE"             | "level": "SEVERE"      | R02 | 13 | There is no level SEVERE. Levels are CAUTION, CLEAR, CLEARANCE, DEFER, EMERGENCY, REFER_ADVISE, URGENT_REFER.
            "level": "REFER_ADVISE"             | "level": "CLEAR"       | R02 | 13 | CLEAR is what is left when no rule applies. No rule has that level.
            "level": "REFER_ADVISE", "title"    | "title"                | R02 | 13 | The level is missing: "level".
            "SPORTS"                            | "HAMMER"               | R02 | 13 | There is no technique HAMMER. Techniques are DEEP_TISSUE, HOT_STONE, SHIATSU, SPORTS, SWEDISH, TRIGGER_POINT.
            "SPORTS"                            | "SPORTS", "SPORTS"     | R02 | 13 | SPORTS is banned twice.
            "ceiling": 5                        | "ceiling": 11          | R02 | 13 | The ceiling is a whole number from 0 to 10.
            "ceiling": 5                        | "ceiling": -1          | R02 | 13 | The ceiling is a whole number from 0 to 10.
            "ceiling": 5                        | "ceiling": 4.5         | R02 | 13 | The ceiling is a whole number from 0 to 10.
            "ceiling": 5                        | "ceiling": "5"         | R02 | 13 | The ceiling is a whole number from 0 to 10.
            "ceiling": 5                        | "cieling": 5           | R02 | 13 | There is no field "cieling". Fields are adaptations, alert, areas, ask, avoid, ban, ceiling, code, do, level, minutes, minutesAfterReaction, notPositions, position, source, title, validity, when, withholds.
            "ceiling": 5                        | "do": "x"              | R02 | 13 | "do" appears here twice.
            "do": "Advise.",                    |                        | R02 | 13 | The message, what to do, is missing: "do".
            "do": "Advise."                     | "do": " "              | R02 | 13 | The message, what to do, is empty.
            "when": "worsening",                |                        | R02 | 13 | The condition is missing: "when".
            "title": "Worse"                    | "title": 7             | R02 | 13 | The title is a text in quotation marks.
            "ask": "Fever?",                    |                        | E05 | 12 | A rule at level EMERGENCY needs its question: "ask".
            {"code": "E05", "text": "Fever?", "sets": ["fever"]} | {"code": "R02", "text": "Fever?", "sets": ["fever"]} | E05 | 12 | An emergency is asked for at every visit. No question of "everyVisit" has the code E05, and not all that it reads is a chip of "anythingNew" or measured.
            "lastsDays": {"fever": 0}           | "lastsDays": {"cold": 0} | '' | 4 | There is no fact cold: no question tells it.
            "lastsDays": {"fever": 0}           | "lastsDays": {"fever": -3} | '' | 4 | fever in "lastsDays" is a whole number from 0 to 3650.
            "lastsDays": {"fever": 0},          |                        | '' | 1 | "lastsDays" is missing.
            "version": "t.1"                    | "version": "a b"       | '' | 2 | A version is named by letters, digits, dot, plus and hyphen.
            "anythingNew": []                   | "anythingNew": [{"fact": "Fever", "text": "x"}] | '' | 8 | "Fever" is no name of a fact: small letters, digits and underscores.
            """)
    void what_is_wrong_is_named_with_rule_line_and_reason(
            String before, String after, String rule, int line, String reason) {
        assertThat(RuleSetCheck.of(SmallRules.with(before, Objects.requireNonNullElse(after, "")))
                        .problems())
                .anySatisfy(problem -> {
                    assertThat(problem.rule()).isEqualTo(rule);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.reason()).isEqualTo(reason);
                });
    }

    @Test
    void an_urgent_rule_needs_its_question_too() {
        String text = SmallRules.with(
                "\"level\": \"REFER_ADVISE\", \"title\": \"Worse\", \"ask\": \"Worse?\"",
                "\"level\": \"URGENT_REFER\", \"title\": \"Worse\"");
        assertThat(RuleSetCheck.of(text).problems())
                .extracting(RuleProblem::words)
                .containsExactly("R02, line 13, column 5: A rule at level URGENT_REFER needs its question: \"ask\".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            worsening                                            | true
            worsening and bp_systolic >= 180 and not cold        | true
            bp_systolic >= 180 or temperature >= 1004            | true
            days_since(worsening) < 3                            | true
            grown                                                | true
            2 of (worsening, fever)                              | false
            worsening and cold                                   | false
            not (worsening and not cold)                         | false
            hot                                                  | false
            days_since(cold) < 3                                 | false
            """)
    void an_emergency_without_a_question_reads_only_what_a_visit_tells(String when, boolean isTold) {
        String text = SmallRules.with(
                        "\"anythingNew\": []", "\"anythingNew\": [{\"fact\": \"worsening\", \"text\": \"Worse\"}]")
                .replace(
                        "[{\"fact\": \"worsening\", \"text\": \"Worse\"}]}]",
                        "[{\"fact\": \"worsening\", \"text\": \"Worse\"}, {\"fact\": \"cold\", \"text\": \"Cold\"}]}]")
                .replace("\"derived\": {", "\"derived\": {\"grown\": \"worsening and age >= 18\", ")
                .replace("\"level\": \"REFER_ADVISE\"", "\"level\": \"EMERGENCY\"")
                .replace("\"when\": \"worsening\"", "\"when\": \"" + when + "\"");
        assertThat(RuleSetCheck.of(text).problems())
                .extracting(RuleProblem::reason)
                .containsExactlyElementsOf(
                        isTold
                                ? List.of()
                                : List.of(
                                        "An emergency is asked for at every visit. No question of \"everyVisit\" has the code R02,"
                                                + " and not all that it reads is a chip of \"anythingNew\" or measured."));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        String text =
                SmallRules.with("\"ceiling\": 5", "\"ceiling\": 50").replace("\"when\": \"fever\"", "\"when\": \"(\"");
        assertThat(RuleSetCheck.of(text).problems())
                .extracting(RuleProblem::rule)
                .containsExactly("E05", "R02");
    }

    @Test
    void rules_read_what_follows_from_other_facts() {
        String text = SmallRules.with(
                        "\"hot\": \"fever and age >= 18\"", "\"hot\": \"grown and fever\", \"grown\": \"age >= 18\"")
                .replace("\"when\": \"worsening\"", "\"when\": \"hot\"");
        var rules = Objects.requireNonNull(RuleSetCheck.of(text).rules());

        assertThat(Screening.evaluate(rules, Facts.of("fever")).level()).isEqualTo(Level.EMERGENCY);
        assertThat(Screening.evaluate(rules, Facts.of("fever")).ceiling()).isEqualTo(5);
        assertThat(Screening.evaluate(rules, Facts.of("fever").with("age", 12)).ceiling())
                .isNull();
        assertThat(rules.facts()).contains("fever", "age", "grown");
    }

    @Test
    void facts_that_build_upon_each_other_many_times_over_are_worked_out_once() {
        String chain = IntStream.range(1, 60)
                .mapToObj(i -> "\"d%d\": \"d%d and d%d\"".formatted(i, i - 1, i - 1))
                .collect(Collectors.joining(", "));
        String text = SmallRules.with("\"hot\": \"fever and age >= 18\"", "\"d0\": \"fever\", " + chain)
                .replace("\"when\": \"worsening\"", "\"when\": \"d59\"");
        var rules = Objects.requireNonNull(RuleSetCheck.of(text).rules());

        assertThat(Screening.evaluate(rules, Facts.of("fever")).ceiling()).isEqualTo(5);
    }

    /** Column of this text in its line, 1 for the first character. */
    private static int columnOf(String words) {
        int at = SmallRules.TEXT.indexOf(words);
        return at - SmallRules.TEXT.lastIndexOf('\n', at);
    }
}
