package app.unknot.shell.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontDoorTests {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.1.1", "0:0:0:0:0:0:0:1", "::1"})
    void a_proxy_on_this_machine_is_believed(String address) {
        assertThat(believed(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.5",
                "192.168.1.1",
                "172.16.0.1",
                "203.0.113.7",
                "1127.0.0.1",
                "127.0.0.1.evil",
                "fe80:0:0:0:0:0:0:1"
            })
    void nobody_else_is_believed_not_even_from_the_practices_own_network(String address) {
        assertThat(believed(address)).isFalse();
    }

    @Test
    void a_proxy_elsewhere_is_believed_when_it_is_named_and_its_neighbours_are_not() {
        assertThat(believed("10.0.0.5", "10.0.0.5", " 2001:db8::7 ")).isTrue();
        assertThat(believed("2001:db8:0:0:0:0:0:7", "10.0.0.5", " 2001:db8::7 "))
                .isTrue();
        assertThat(believed("10.0.0.50", "10.0.0.5")).isFalse();
        assertThat(believed("10a0.0.5", "10.0.0.5")).isFalse();
    }

    @Test
    void a_proxy_is_named_by_its_address_only() {
        assertThatThrownBy(() -> FrontDoor.believed(List.of("proxy.example")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean believed(String address, String... proxies) {
        Pattern pattern = FrontDoor.believed(List.of(proxies));
        return pattern.matcher(address).matches();
    }
}
