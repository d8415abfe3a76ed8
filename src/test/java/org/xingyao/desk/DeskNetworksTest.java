package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.ClientAddress;

class DeskNetworksTest {
    private final DeskNetworks networks = new DeskNetworks(Optional.of(List.of("10.1.0.0/16", "2001:db8::/32")));

    @Test
    void the_houses_networks_are_let_in_and_no_others() {
        assertThat(networks.isAllowed("10.1.255.1")).isTrue();
        assertThat(networks.isAllowed("10.2.0.1")).isFalse();
        assertThat(networks.isAllowed("2001:db8:9::1")).isTrue();
        assertThat(networks.isAllowed("2001:db9::1")).isFalse();
        assertThat(networks.isAllowed("127.0.0.1")).isFalse();
        assertThat(networks.isAllowed(ClientAddress.UNKNOWN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.0.0", "10.1.0.0/x", "10.1.0.0/40", "office/16", ""})
    void a_network_that_is_none_stops_the_start_with_its_name(String network) {
        assertThatThrownBy(() -> new DeskNetworks(Optional.of(List.of(network))))
                .hasMessageContaining("xingyao.desk.networks")
                .hasMessageContaining("10.1.0.0/16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/", "//desk/x", "/desk;a=b/x", "/%64esk", "/DESK", "/;x/desk", "/desk%2fx"})
    void whatever_looks_like_the_desk_is_taken_for_it(String path) {
        assertThat(DeskNetworks.looksLikeDesk(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/articles/desk", "/%zz"})
    void what_does_not_is_not(String path) {
        assertThat(DeskNetworks.looksLikeDesk(path)).isFalse();
    }
}
