package org.xingyao.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xingyao.account.ClientAddress;

class ClientsTest {
    @Test
    void all_addresses_of_one_subscriber_are_one_client() {
        assertThat(Clients.nameOf("2001:db8:1:2::1")).isEqualTo(Clients.nameOf("2001:db8:1:2:ffff::9"));
        assertThat(Clients.nameOf("2001:db8:1:2::1")).isNotEqualTo(Clients.nameOf("2001:db8:1:3::1"));
        assertThat(Clients.nameOf("192.0.2.1")).isNotEqualTo(Clients.nameOf("192.0.2.2"));
    }

    @Test
    void this_machine_is_known_in_every_form_of_its_address() {
        assertThat(ClientAddress.isThisMachine("127.0.0.1")).isTrue();
        assertThat(ClientAddress.isThisMachine("127.1.2.3")).isTrue();
        assertThat(ClientAddress.isThisMachine("0:0:0:0:0:0:0:1")).isTrue();
        assertThat(ClientAddress.isThisMachine("192.0.2.1")).isFalse();
        assertThat(ClientAddress.isThisMachine(ClientAddress.UNKNOWN)).isFalse();
    }
}
