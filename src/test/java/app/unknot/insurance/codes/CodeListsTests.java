package app.unknot.insurance.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.insurance.DiagnosisCodes;
import app.unknot.insurance.codes.CodeImport.Outcome;
import app.unknot.insurance.codes.CodeImport.Result;
import app.unknot.insurance.codes.ImportState.Stage;
import app.unknot.testing.Eventually;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of codes that a practice takes in. */
@PortalTest
class CodeListsTests {
    @Autowired
    private CodeImport imports;

    @Autowired
    private ProcedureCodes codes;

    @Autowired
    private DiagnosisImport years;

    @Autowired
    private DiagnosisList list;

    @Autowired
    private DiagnosisCodes diagnoses;

    @Autowired
    private People people;

    private List<Outcome> take(String table) {
        return People.get(people.ruth(), () -> imports.take(table.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_table_of_codes_is_taken_line_by_line() {
        List<Outcome> outcomes = take("""
                \ufeffCode,Words,Minutes,Charge
                99001,"Massage, long",15,$40.00
                99002,Packs,,12.5
                99003,Half,7.5,10
                9900,Too short,15,10
                99001,Twice,15,10
                99004,No charge,15,
                """);
        assertThat(outcomes)
                .extracting(Outcome::result)
                .containsExactly(
                        Result.ADDED, Result.ADDED, Result.LEFT_OUT, Result.LEFT_OUT, Result.LEFT_OUT, Result.LEFT_OUT);
        assertThat(outcomes).extracting(Outcome::line).containsExactly(2, 3, 4, 5, 6, 7);
        ProcedureCode taken = code("99001");
        assertThat(taken.words()).isEqualTo("Massage, long");
        assertThat(taken.charge().cents()).isEqualTo(40_00);
        assertThat(code("99002").isTimed()).isFalse();
        assertThat(take("code;words;minutes;charge\n99001;Massage;15;45\n"))
                .extracting(Outcome::result)
                .containsExactly(Result.CHANGED);
        assertThat(code("99001").charge().cents()).isEqualTo(45_00);
    }

    private ProcedureCode code(String code) {
        return codes.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void another_file_changes_nothing_and_says_why() {
        for (String bad : List.of("", "a,b\n1,2\n", "PK\u0003\u0004", "code,words,minutes,charge\n"))
            assertThatThrownBy(() -> take(bad)).as(bad).isInstanceOf(RefusedRequest.class);
    }

    @Test
    void the_list_of_a_year_is_imported_once_and_again() {
        LocalDate day = LocalDate.of(2026, 10, 20);
        assertThat(diagnoses.valid("Z99.81", day)).isFalse();
        byte[] file = """
                00001 Z99     0 Dependence                                                   Dependence
                00002 Z9981   1 Dependence on oxygen                                         Dependence on oxygen
                """.getBytes(StandardCharsets.UTF_8);
        People.as(people.ruth(), () -> years.start(2026, file));
        assertThat(finished().added()).isEqualTo(1);
        assertThat(diagnoses.valid("Z99.81", LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(diagnoses.valid("Z99.81", LocalDate.of(2025, 9, 30))).isFalse();
        assertThat(diagnoses.valid("M54.50", day))
                .as("a part of a list ends no code")
                .isTrue();
        assertThat(People.get(
                        people.ruth(),
                        () -> list.page("oxygen", LocalDate.of(2026, 1, 5), 0).rows()))
                .extracting(DiagnosisSpan::code)
                .containsExactly("Z9981");
        People.as(people.ruth(), () -> years.start(2026, file));
        assertThat(finished().added()).isZero();
        assertThat(People.get(people.ruth(), list::years))
                .extracting(ImportedYear::year)
                .contains(2026);
    }

    private ImportState.Report finished() {
        Eventually.within(
                Duration.ofSeconds(30),
                "the list is imported",
                () -> People.get(people.ruth(), years::state).stage() == Stage.FINISHED);
        return Objects.requireNonNull(People.get(people.ruth(), years::state).report());
    }

    @Test
    void the_starter_list_knows_when_codes_became_headers() {
        assertThat(diagnoses.valid("M54.5", LocalDate.of(2021, 9, 30))).isTrue();
        assertThat(diagnoses.valid("M54.5", LocalDate.of(2021, 10, 1))).isFalse();
        assertThat(diagnoses.children("M54.5", LocalDate.of(2021, 10, 1)))
                .containsExactly("M54.50", "M54.51", "M54.59");
        assertThat(diagnoses.valid("M72.2", LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(diagnoses.title("M54.51")).contains("Vertebrogenic low back pain");
        assertThat(People.get(
                        people.ruth(),
                        () -> list.page("low back", LocalDate.of(2026, 10, 20), 0)
                                .rows()))
                .extracting(DiagnosisSpan::code)
                .contains("M5450", "M5451")
                .doesNotContain("M545");
        assertThat(People.get(
                        people.ruth(),
                        () -> list.page("m54.5", LocalDate.of(2026, 10, 20), 0).rows()))
                .extracting(DiagnosisSpan::code)
                .containsExactly("M5450", "M5451", "M5459");
    }
}
