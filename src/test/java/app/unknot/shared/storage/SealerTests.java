package app.unknot.shared.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealerTests {
    private final Sealer sealer = new Sealer(new byte[32]);

    @Test
    void a_sealed_text_opens_at_its_place_only() {
        String sealed = sealer.seal("Sore on the left", "note|1");
        assertThat(sealed).doesNotContain("Sore");
        assertThat(sealer.open(sealed, "note|1")).isEqualTo("Sore on the left");
        assertThatThrownBy(() -> sealer.open(sealed, "note|2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_bit_is_an_error_and_never_a_wrong_text() {
        String sealed = sealer.seal("Sore on the left", "note|1");
        char last = sealed.charAt(20);
        String changed = sealed.substring(0, 20) + (last == 'A' ? 'B' : 'A') + sealed.substring(21);
        assertThatThrownBy(() -> sealer.open(changed, "note|1")).isInstanceOf(IllegalStateException.class);
    }
}
