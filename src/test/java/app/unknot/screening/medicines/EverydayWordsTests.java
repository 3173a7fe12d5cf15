package app.unknot.screening.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EverydayWordsTests {
    /** In the dictionaries, and yet a medicine misspelled. */
    private static final Set<String> MISSPELLED = Set.of("aspirins", "hearin", "mbien", "josphine", "morphate");

    /** About 64,000 words and names. When this fails, add the words to everyday-words.txt, or here when they are medicines. */
    @ParameterizedTest
    @ValueSource(strings = {"english_wikipedia", "us_tv_and_film", "surnames", "male_names", "female_names"})
    void no_everyday_word_and_no_name_of_a_person_is_taken_for_a_misspelled_medicine(String dictionary)
            throws IOException {
        Set<String> taken = new TreeSet<>();
        try (BufferedReader words = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Zxcvbn.class.getResourceAsStream(
                        "/com/nulabinc/zxcvbn/matchers/dictionaries/" + dictionary + ".txt")),
                StandardCharsets.UTF_8))) {
            for (String word = words.readLine(); word != null; word = words.readLine())
                for (MedicineMatch match : Medicines.shipped().matches(word))
                    if (!match.exact() && !MISSPELLED.contains(word)) taken.add(word);
        }
        assertThat(taken).isEmpty();
    }
}
