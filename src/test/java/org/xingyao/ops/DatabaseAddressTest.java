package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.xingyao.ops.directory.Refusal;

class DatabaseAddressTest {
    private static final String PLAIN = "jdbc:postgresql://db:5432/xingyao";

    @Test
    void secrets_are_taken_out_of_the_address() {
        DatabaseAddress address =
                DatabaseAddress.parsed(PLAIN + "?user=li&sslmode=require&password=p%26w", "other", "other");
        assertThat(address).isEqualTo(new DatabaseAddress(PLAIN + "?sslmode=require", "li", "p&w"));
        assertThat(address.toString()).doesNotContain("p&w");
    }

    @Test
    void what_the_address_leaves_out_comes_from_the_environment() {
        assertThat(DatabaseAddress.parsed(PLAIN, "li", "secret")).isEqualTo(new DatabaseAddress(PLAIN, "li", "secret"));
        assertThat(DatabaseAddress.parsed(PLAIN + "?user=wang", "li", "secret"))
                .isEqualTo(new DatabaseAddress(PLAIN, "wang", "secret"));
    }

    @Test
    void another_kind_of_database_is_refused() {
        assertThatThrownBy(() -> DatabaseAddress.parsed("jdbc:mysql://db/xingyao", "", ""))
                .isInstanceOf(Refusal.class);
    }
}
