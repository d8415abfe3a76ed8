package org.xingyao.site.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xingyao.article.LogGrown;
import org.xingyao.hanzi.KnownNames;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.testsupport.PostgresForTests;

/** A page that counts as new as the log is made of what stands in memory: that must be as new. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TouchedTest {
    @Inject
    Touched touched;

    @Inject
    Settings settings;

    @Inject
    KnownNames names;

    @Inject
    DataSource database;

    @AfterEach
    void asItWas() throws SQLException {
        elsewhere("delete from setting where name = 'house.organiser'");
    }

    @Test
    void what_another_program_has_set_is_known_before_pages_count_as_made_after_it() throws SQLException {
        elsewhere("insert into setting (name, value, changed_at) values ('house.organiser', '别处改的', now())"
                + " on conflict (name) do update set value = excluded.value");
        assertThat(settings.now().value(Setting.ORGANISER)).isEqualTo("别处改的");
    }

    @Test
    void names_are_read_again_too() throws SQLException {
        var before = names.characters();
        elsewhere("select 1");
        assertThat(names.characters()).isNotSameAs(before);
    }

    /** As another program does it, of which this one hears nothing: then it looks at the log. */
    private void elsewhere(String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(change);
            statement.execute("insert into publication_log (no, at, subject, subject_id, happened, touched)"
                    + " select log_no + 1, now(), 'setting', 'organiser', 'changed', '{chrome}' from ledger_head");
            statement.execute("update ledger_head set log_no = log_no + 1");
            connection.commit();
            connection.setAutoCommit(true);
        }
        touched.logHasGrown(new LogGrown());
    }
}
