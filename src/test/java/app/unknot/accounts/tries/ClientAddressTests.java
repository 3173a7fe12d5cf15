package app.unknot.accounts.tries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTests {
    @Test
    void an_address_of_the_old_kind_is_one_line() {
        assertThat(ClientAddress.of("203.0.113.7").text()).isEqualTo("203.0.113.7");
        assertThat(ClientAddress.of("203.0.113.8")).isNotEqualTo(ClientAddress.of("203.0.113.7"));
    }

    @Test
    void all_addresses_of_one_line_of_the_new_kind_are_the_same() {
        ClientAddress one = ClientAddress.of("2001:db8:12:34:a:b:c:d");
        assertThat(one.text()).isEqualTo("2001:db8:12:34:0:0:0:0/64");
        assertThat(ClientAddress.of("2001:db8:12:34::1")).isEqualTo(one);
        assertThat(ClientAddress.of("2001:db8:12:35::1")).isNotEqualTo(one);
    }

    @Test
    void an_old_one_in_new_clothes_is_the_old_one() {
        assertThat(ClientAddress.of("::ffff:203.0.113.7")).isEqualTo(ClientAddress.of("203.0.113.7"));
    }

    @Test
    void a_local_one_and_what_is_no_address_are_kept_as_they_are() {
        assertThat(ClientAddress.of("::1").text()).isEqualTo("0:0:0:0:0:0:0:1");
        assertThat(ClientAddress.of("fe80::1%eth0").text()).isEqualTo("fe80:0:0:0:0:0:0:0/64");
        assertThat(ClientAddress.of("unix:")).isEqualTo(new ClientAddress("unix:"));
        assertThat(ClientAddress.of("x".repeat(500)).text()).hasSize(60);
    }
}
