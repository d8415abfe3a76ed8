package org.xingyao.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {
    @ParameterizedTest
    @CsvSource({
        "08001, AWAY",
        "08006, AWAY",
        "57P01, AWAY",
        "53300, AWAY",
        "53100, FULL",
        "25006, READ_ONLY",
    })
    void what_the_database_lacks_is_known_by_its_state_however_deep_it_lies(String state, Outage outage) {
        var refused = new SQLException("no", state);
        assertThat(Outage.of(new IllegalStateException("read", new RuntimeException(refused))))
                .contains(outage);
        var ended = new IllegalStateException("rolled back");
        ended.addSuppressed(refused);
        assertThat(Outage.of(ended)).contains(outage);
    }

    @Test
    void who_waited_too_long_for_a_connection_waited_for_a_database_that_is_away() {
        assertThat(Outage.of(new SQLException("Acquisition timeout", new TimeoutException())))
                .contains(Outage.AWAY);
    }

    @Test
    void a_disk_is_told_from_other_files_that_can_not_be_written() {
        assertThat(Outage.of(new FileSystemException("a", null, "No space left on device")))
                .contains(Outage.FULL);
        assertThat(Outage.of(new FileSystemException("a", null, "Read-only file system")))
                .contains(Outage.READ_ONLY);
        assertThat(Outage.of(new FileSystemException("a", null, "Permission denied")))
                .isEmpty();
    }

    @Test
    void faults_of_ours_are_none() {
        assertThat(Outage.of(new SQLException("duplicate key", "23505"))).isEmpty();
        assertThat(Outage.of(new NullPointerException())).isEmpty();
        assertThat(Outage.of(null)).isEmpty();
    }
}
